package org.inspectkit.parsers.readers.priors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the grades of a sentence that speaks of a time and of no inspection: "services were judged
 * to be good in 2012".
 *
 * @param mentions tells what was before the report's own inspection
 * @param place the report's own authority
 */
record PriorByDate(PriorMentions mentions, PriorPlace place) {

  private static final Pattern SERVICES =
      Pattern.compile(
          "\\b(?:local authority|council|authority|children's services|services for children"
              + "|services (?:was|were|as|have|had))\\b");

  List<PriorDraft> read(PriorSentence sentence, List<PriorClaim> claims) {
    String folded = sentence.folded();
    List<PriorDraft> drafts = new ArrayList<>();
    List<PriorDate> dates = PriorDate.in(folded);
    boolean elsewhere =
        sentence.before().stream().limit(1).anyMatch(s -> place.other(s.toString()).isPresent());
    for (PriorClaim claim : claims) {
      dateOf(claim, dates)
          .filter(mentions::isBefore)
          .filter(date -> isNamed(claim) || (!elsewhere && isOfAuthority(claim, folded)))
          .ifPresent(date -> drafts.add(dated(claim, date, sentence)));
    }
    return drafts;
  }

  /** Whether the authority or its services are said by its name to have been judged. */
  private boolean isNamed(PriorClaim claim) {
    String rest = place.withoutName(claim.subject());
    return !rest.equals(claim.subject()) && PriorWords.isGeneral(rest);
  }

  /** Whether the authority is meant, or its services, or one of the areas that are judged. */
  private boolean isOfAuthority(PriorClaim claim, String folded) {
    String subject = place.withoutName(claim.subject());
    boolean area = PriorWords.isSpecial(subject) && PriorWords.isUnderstood(subject);
    boolean services =
        PriorWords.isOfAuthority(subject)
            && (SERVICES.matcher(folded).find() || subject.contains("services for"));
    return (area || services) && !isBesideBody(claim, folded);
  }

  /** "In another authority services were judged good": another body is named beside the subject. */
  private static boolean isBesideBody(PriorClaim claim, String folded) {
    String beside = folded.replace(claim.subject(), "");
    return PriorBody.named(claim.subject()).isEmpty() && PriorBody.named(beside).isPresent();
  }

  /** The date right before or behind a grade, or else the only one of the sentence. */
  private static Optional<PriorDate> dateOf(PriorClaim claim, List<PriorDate> dates) {
    int end = claim.start() + claim.grade().length();
    Optional<PriorDate> beside =
        dates.stream().filter(d -> isBehind(d, end) || d.end() == claim.start() - 1).findFirst();
    return dates.size() == 1 ? Optional.of(dates.get(0)) : beside;
  }

  private static boolean isBehind(PriorDate date, int end) {
    return date.start() >= end && date.start() - end <= " in ".length();
  }

  private PriorDraft dated(PriorClaim claim, PriorDate date, PriorSentence sentence) {
    PriorMention mention = new PriorMention(0, 0, "", "", false, List.of(date));
    PriorDraft draft = new PriorDraft(mention, sentence.printed(), sentence.before(0), place);
    draft.claim(claim);
    return draft;
  }
}
