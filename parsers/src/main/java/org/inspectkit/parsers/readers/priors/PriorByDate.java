package org.inspectkit.parsers.readers.priors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inspectkit.parsers.text.SpannedText;

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
              + "|services (?:was|were|as))\\b");

  List<PriorDraft> read(SpannedText sentence, String folded, List<PriorClaim> claims) {
    List<PriorDraft> drafts = new ArrayList<>();
    List<PriorDate> dates = PriorDate.in(folded);
    for (PriorClaim claim : SERVICES.matcher(folded).find() ? claims : List.<PriorClaim>of()) {
      dateOf(claim, dates)
          .filter(mentions::isBefore)
          .filter(date -> PriorMeaning.isOfAuthority(place.withoutName(claim.subject())))
          .ifPresent(date -> drafts.add(dated(claim, date, sentence)));
    }
    return drafts;
  }

  /** The date right behind a grade, or else the only one of the sentence. */
  private static Optional<PriorDate> dateOf(PriorClaim claim, List<PriorDate> dates) {
    int end = claim.start() + claim.grade().length();
    Optional<PriorDate> behind =
        dates.stream()
            .filter(d -> d.start() >= end && d.start() - end <= " in ".length())
            .findFirst();
    return dates.size() == 1 ? Optional.of(dates.get(0)) : behind;
  }

  private PriorDraft dated(PriorClaim claim, PriorDate date, SpannedText sentence) {
    PriorMention mention = new PriorMention(0, 0, "", "", false, List.of(date));
    PriorDraft draft = new PriorDraft(mention, sentence, List.of(), place);
    draft.claim(claim);
    return draft;
  }
}
