package org.inspectkit.parsers.readers;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inspectkit.framework.Framework;
import org.inspectkit.internal.PrintedText;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.PriorCount;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.text.SpannedText;

/**
 * Reads what a report says of earlier inspections: second-hand facts. A mention of an inspection
 * holds what its own sentence says, what the sentences behind it go on to say, and the list of
 * judgements that it may open.
 */
final class PriorSentences {

  /** Without one of these a sentence is about no inspection; most sentences have none. */
  private static final List<String> ABOUT_INSPECTIONS =
      List.of(
          "nspect",
          "isit",
          "ssessment",
          "udged",
          "eview",
          "APA",
          "JTAI",
          "ILACS",
          "rated",
          "found");

  /**
   * Says of an inspection when it was, and nothing else: the sentence behind says what it found.
   */
  private static final Pattern STATES_WHEN =
      Pattern.compile(
          "^(?!since|following|after).*\\b(?:was|were|took place|undertaken|carried out|published"
              + "|inspected)\\b.{0,110}$");

  private static final Pattern GOES_ON =
      Pattern.compile(
          "^(?:at that time|that (?:inspection|visit)|ofsted|inspectors|the (?:\\w+ )?judge?ments?"
              + "|the (?:local )?authority|the council|the overall|overall effectiveness"
              + "|the experiences|services|leadership|adoption|children|both|they|it)\\b.*");

  private static final Pattern LISTED =
      Pattern.compile("^(?<area>[^:.;]{4,120}): ?(?<grade>[a-z ]{4,40}?)[.,;]?$");

  private static final Pattern SERVICES =
      Pattern.compile(
          "\\b(?:local authority|council|authority|children's services|services for children"
              + "|services (?:was|were|as))\\b");

  /** What a cover says in a row of its own is read there. */
  private static final Pattern COVER = Pattern.compile("dates? of previous inspections?:.*");

  private static final Pattern SINCE =
      Pattern.compile("\\b(?:since|following|(?<!looked[ -])after|from)(?: \\w+){0,3} $");

  private final PriorMentions mentions;
  private final List<PriorDraft> drafts = new ArrayList<>();
  private Optional<PriorDraft> open = Optional.empty();

  PriorSentences(Framework own, Set<YearMonth> ownMonths) {
    Optional<YearMonth> first = ownMonths.stream().min(YearMonth::compareTo);
    this.mentions = new PriorMentions(own, first.map(DateSpan::of));
  }

  List<PriorInspection> read(List<Block> blocks) {
    for (Block block : blocks) {
      if (!listed(block)) {
        sentences(block);
      }
    }
    return PriorMerge.of(drafts.stream().flatMap(draft -> draft.conclude().stream()).toList());
  }

  /** A line of the list of judgements that the block before opened. */
  private boolean listed(Block block) {
    open = open.filter(draft -> !draft.isFull());
    if (open.isEmpty() || block.kind() == BlockKind.HEADING) {
      return false;
    }
    Matcher line = LISTED.matcher(PrintedText.fold(block.text().toString()));
    boolean goesOn = line.matches();
    if (goesOn) {
      PriorClaim claim =
          new PriorClaim(line.start("grade"), line.group("area"), line.group("grade"));
      open.get().claim(claim);
      open.get().add(block.text());
    }
    return goesOn;
  }

  private void sentences(Block block) {
    open = Optional.empty();
    List<SpannedText> before = List.of();
    for (SpannedText sentence : Sentence.of(block.text())) {
      String printed = sentence.toString();
      // Most sentences are about no inspection and need no folding.
      if (open.isPresent() || ABOUT_INSPECTIONS.stream().anyMatch(printed::contains)) {
        read(sentence, PrintedText.fold(printed), before);
      }
      before = Stream.concat(Stream.of(sentence), before.stream()).limit(3).toList();
    }
    boolean opensList = block.text().toString().strip().endsWith(":");
    open = opensList ? open : Optional.empty();
  }

  private void read(SpannedText sentence, String folded, List<SpannedText> before) {
    if (COVER.matcher(folded).matches()) {
      return;
    }
    List<PriorMention> found = mentions.in(folded);
    if (found.isEmpty() && open.isEmpty() && !folded.contains("20")) {
      return;
    }
    List<PriorClaim> claims = PriorClaims.in(folded);
    if (found.isEmpty() || isSameInspection(folded, found)) {
      goOn(sentence, folded, claims);
      return;
    }
    List<PriorDraft> made =
        found.stream()
            .map(mention -> new PriorDraft(mention, sentence, before(folded, mention, before)))
            .toList();
    for (PriorClaim claim : claims) {
      holder(found, claim, folded).ifPresent(i -> made.get(i).claim(claim));
    }
    List<PriorCount> counts = PriorCounts.in(folded);
    made.get(0).count(counts);
    drafts.addAll(made);
    boolean finds = !made.get(0).hasNothing() && !folded.startsWith("since");
    boolean states = found.size() == 1 && (finds || STATES_WHEN.matcher(folded).matches());
    open = states ? Optional.of(made.get(0)) : Optional.empty();
  }

  /** What stands before a mention, the nearest first. */
  private static List<String> before(
      String folded, PriorMention mention, List<SpannedText> sentences) {
    List<String> all = new ArrayList<>(List.of(folded.substring(0, mention.start())));
    sentences.forEach(sentence -> all.add(PrintedText.fold(sentence.toString())));
    return all;
  }

  /** "The authority was judged adequate at this inspection", behind the sentence that names it. */
  private boolean isSameInspection(String folded, List<PriorMention> found) {
    return open.isPresent()
        && GOES_ON.matcher(folded).matches()
        && found.stream().allMatch(mention -> mention.dates().isEmpty());
  }

  /** A sentence without an inspection of its own: of the one before, or of a year that it names. */
  private void goOn(SpannedText sentence, String folded, List<PriorClaim> claims) {
    open = open.filter(draft -> !draft.isFull());
    boolean announces = folded.endsWith(":");
    if (open.isPresent() && (announces || !claims.isEmpty()) && GOES_ON.matcher(folded).matches()) {
      open.get().add(sentence);
      claims.forEach(open.get()::claim);
      return;
    }
    open = Optional.empty();
    List<PriorDate> dates = PriorDate.in(folded);
    for (PriorClaim claim : SERVICES.matcher(folded).find() ? claims : List.<PriorClaim>of()) {
      dateOf(claim, dates)
          .filter(mentions::isBefore)
          .filter(date -> PriorMeaning.isOfAuthority(claim.subject()))
          .ifPresent(date -> drafts.add(dated(claim, date, sentence)));
    }
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

  private static PriorDraft dated(PriorClaim claim, PriorDate date, SpannedText sentence) {
    PriorMention mention = new PriorMention(0, 0, "", "", false, List.of(date));
    PriorDraft draft = new PriorDraft(mention, sentence, List.of());
    draft.claim(claim);
    return draft;
  }

  /** The mention that a grade belongs to: the nearest before it, or else the first behind it. */
  private static Optional<Integer> holder(
      List<PriorMention> mentions, PriorClaim claim, String folded) {
    int holder = 0;
    for (int i = 0; i < mentions.size(); i++) {
      holder = mentions.get(i).start() < claim.start() ? i : holder;
    }
    PriorMention mention = mentions.get(holder);
    boolean since = SINCE.matcher(folded.substring(0, mention.start())).find();
    boolean now = since && claim.start() > mention.end() && !isRelative(folded, mention, claim);
    return now || isOfOtherDate(mention, claim, folded) ? Optional.empty() : Optional.of(holder);
  }

  /** Whether a date that is not the inspection's stands between it and the grade. */
  private static boolean isOfOtherDate(PriorMention mention, PriorClaim claim, String folded) {
    return !mention.dates().isEmpty()
        && PriorDate.in(folded).stream()
            .filter(date -> date.start() >= mention.end() && date.end() <= claim.start())
            .anyMatch(date -> !mention.dates().contains(date));
  }

  /** Whether "when" or "which" ties the grade to the inspection, rather than to the time since. */
  private static boolean isRelative(String folded, PriorMention mention, PriorClaim claim) {
    String between = folded.substring(mention.end(), claim.start());
    return between.matches(".*\\b(?:when|which|where|and judged|and was judged|, with)\\b.*");
  }
}
