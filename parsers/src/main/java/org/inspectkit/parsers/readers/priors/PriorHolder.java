package org.inspectkit.parsers.readers.priors;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells which of the inspections that a sentence speaks of gave a grade. */
final class PriorHolder {

  private static final Pattern SINCE =
      Pattern.compile("\\b(?:since|following|(?<!looked[ -])after|from)(?: \\w+){0,3} $");

  /** "When" or "which" ties a grade to the inspection, up to the end of the clause. */
  private static final Pattern RELATIVE =
      Pattern.compile(".*\\b(?:when|which|where|and judged|and was judged|, with)\\b[^,]*");

  private final String folded;
  private final List<PriorDate> dates;
  private final List<PriorMention> mentions;

  PriorHolder(String folded, List<PriorMention> mentions) {
    this.folded = folded;
    this.dates = PriorDate.in(folded);
    this.mentions = mentions;
  }

  /** The nearest before the grade, or else the first behind it; none if it is of another time. */
  Optional<Integer> of(PriorClaim claim) {
    int holder = 0;
    for (int i = 0; i < mentions.size(); i++) {
      holder = mentions.get(i).start() < claim.start() ? i : holder;
    }
    PriorMention mention = mentions.get(holder);
    return isSince(mention, claim) || isOfOtherDate(mention, claim)
        ? Optional.empty()
        : Optional.of(holder);
  }

  private boolean isSince(PriorMention mention, PriorClaim claim) {
    boolean since = SINCE.matcher(folded.substring(0, mention.start())).find();
    return since
        && claim.start() > mention.end()
        && !RELATIVE.matcher(folded.substring(mention.end(), claim.start())).matches();
  }

  /** Whether a date that is not the inspection's stands between it and the grade. */
  private boolean isOfOtherDate(PriorMention mention, PriorClaim claim) {
    return !mention.dates().isEmpty()
        && dates.stream()
            .filter(date -> date.start() >= mention.end() && date.end() <= claim.start())
            .anyMatch(date -> !mention.dates().contains(date));
  }
}
