package org.inspectkit.parsers.readers.priors;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Framework;
import org.inspectkit.internal.PrintedText;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.PriorCount;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.Notes;
import org.inspectkit.parsers.readers.passage.Sentence;
import org.inspectkit.parsers.text.SpannedText;

/**
 * Reads what a report says of earlier inspections: second-hand facts. A mention of an inspection
 * holds what its own sentence says, what the sentences behind it go on to say, and the list of
 * judgements that it may open.
 */
public final class PriorSentences {

  /** Without one of these a sentence is about no inspection; most sentences have none. */
  private static final List<String> ABOUT_INSPECTIONS =
      List.of(
          "nspect",
          "isit",
          "ssessment",
          "udge",
          "raded",
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

  /** "The inspection identified two areas for development", behind the sentence that names it. */
  private static final Pattern COUNTS_ON =
      Pattern.compile("^(?:at that time|(?:the|that) (?:inspection|visit)|inspectors|it)\\b.*");

  private static final Pattern LISTED =
      Pattern.compile("^(?<area>[^:.;]{4,120}): ?(?<grade>[a-z ]{4,40}?)[.,;]?$");

  /** What a cover says in a row of its own is read there. */
  private static final Pattern COVER = Pattern.compile("dates? of previous inspections?:.*");

  /** No sentence of a report is so long: what is longer has lost its stops, and is noted. */
  private static final int LONGEST = 2000;

  /** No sentence says so much; a list of grades that was torn out of its table does. */
  private static final int MOST_GRADES = 20;

  /** "They", whose name stands in the sentence before. */
  private static final Pattern PRONOUN = Pattern.compile("(?:it|they|its|their)\\b.*");

  private final PriorMentions mentions;
  private final PriorPlace place;
  private final PriorByDate byDate;
  private final Notes notes;
  private final List<PriorDraft> drafts = new ArrayList<>();
  private Optional<PriorDraft> open = Optional.empty();

  public PriorSentences(
      Framework own,
      Set<YearMonth> ownMonths,
      Optional<InspectedAuthority> authority,
      Notes notes) {
    Optional<YearMonth> first = ownMonths.stream().min(YearMonth::compareTo);
    this.mentions = new PriorMentions(own, first.map(DateSpan::of));
    this.place = new PriorPlace(authority.flatMap(InspectedAuthority::entry));
    this.byDate = new PriorByDate(mentions, place);
    this.notes = notes;
  }

  public List<PriorInspection> read(List<Block> blocks) {
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
      boolean about = open.isPresent() || ABOUT_INSPECTIONS.stream().anyMatch(printed::contains);
      if (about && (printed.length() > LONGEST || PriorClaims.gradeWords(printed) > MOST_GRADES)) {
        notes.add(tooLong(sentence));
      } else if (about) {
        read(PriorSentence.of(sentence, before));
      }
      before = Stream.concat(Stream.of(sentence), before.stream()).limit(3).toList();
    }
    boolean opensList = block.text().toString().strip().endsWith(":");
    open = opensList ? open : Optional.empty();
  }

  private static Diagnostic tooLong(SpannedText sentence) {
    return Diagnostic.of(DiagnosticCodes.SENTENCE_TOO_LONG)
        .with("length", sentence.length())
        .at(sentence.spans().stream().findFirst());
  }

  private void read(PriorSentence sentence) {
    String folded = sentence.folded();
    List<PriorMention> found = mentions.in(folded);
    boolean none = found.isEmpty() && open.isEmpty() && !folded.contains("20");
    if (none || COVER.matcher(folded).matches()) {
      return;
    }
    List<PriorClaim> claims =
        PriorClaims.in(folded).stream().map(claim -> placed(claim, sentence)).toList();
    if (found.isEmpty() || isSameInspection(folded, found)) {
      goOn(sentence, claims);
    } else {
      mention(sentence, found, claims);
    }
  }

  /** Gives each grade to the inspection that is said to have given it. */
  private void mention(PriorSentence sentence, List<PriorMention> found, List<PriorClaim> claims) {
    String folded = sentence.folded();
    List<PriorDraft> made =
        found.stream()
            .map(m -> new PriorDraft(m, sentence.printed(), sentence.before(m.start()), place))
            .toList();
    PriorHolder holder = new PriorHolder(folded, found);
    claims.forEach(claim -> holder.of(claim).ifPresent(i -> made.get(i).claim(claim)));
    made.get(0).count(PriorCounts.in(folded));
    drafts.addAll(made);
    open = states(folded, made) ? Optional.of(made.get(0)) : Optional.empty();
  }

  /** Whether the sentence opens what those behind it go on to say. */
  private static boolean states(String folded, List<PriorDraft> made) {
    boolean finds = !made.get(0).hasNothing() && !folded.startsWith("since");
    return made.size() == 1 && (finds || STATES_WHEN.matcher(folded).matches());
  }

  /** Of the authority that the words before a grade name, if that is another. */
  private PriorClaim placed(PriorClaim claim, PriorSentence sentence) {
    String printed = sentence.printed().toString();
    String words = printed.substring(0, Math.min(claim.start(), printed.length()));
    Optional<String> elsewhere = place.other(words);
    if (elsewhere.isEmpty() && PRONOUN.matcher(claim.subject()).matches()) {
      elsewhere =
          sentence.before().stream()
              .findFirst()
              .flatMap(nearest -> place.other(nearest.toString()));
    }
    return new PriorClaim(claim.start(), claim.subject(), claim.grade(), elsewhere);
  }

  /** "The authority was judged adequate at this inspection", behind the sentence that names it. */
  private boolean isSameInspection(String folded, List<PriorMention> found) {
    return open.isPresent()
        && GOES_ON.matcher(folded).matches()
        && found.stream().allMatch(mention -> mention.dates().isEmpty());
  }

  /** A sentence without an inspection of its own: of the one before, or of a year that it names. */
  private void goOn(PriorSentence sentence, List<PriorClaim> claims) {
    String folded = sentence.folded();
    open = open.filter(draft -> !draft.isFull());
    List<PriorCount> counts =
        COUNTS_ON.matcher(folded).matches() ? PriorCounts.in(folded) : List.of();
    boolean says = folded.endsWith(":") || !claims.isEmpty();
    boolean goesOn = (says && GOES_ON.matcher(folded).matches()) || !counts.isEmpty();
    if (open.isPresent() && goesOn && isSameTime(PriorDate.in(folded))) {
      open.get().add(sentence.printed());
      open.get().count(counts);
      claims.forEach(open.get()::claim);
      return;
    }
    open = Optional.empty();
    drafts.addAll(byDate.read(sentence, claims));
  }

  /** A sentence with a date of its own is about another time. */
  private boolean isSameTime(List<PriorDate> dates) {
    return dates.stream().allMatch(date -> open.filter(draft -> draft.isAt(date)).isPresent());
  }
}
