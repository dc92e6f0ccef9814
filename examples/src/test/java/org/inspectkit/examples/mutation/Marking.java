package org.inspectkit.examples.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.parsers.ParsedReport;

/** Says what became of each fact of a report in a damaged copy; see {@link Fate}. */
final class Marking {

  /** The list of areas for improvement, as one fact. */
  private static final String LIST = "list";

  /** Diagnostics that are about every fact: the copy is, or may be, read only in part. */
  private static final Set<String> OF_ALL = Set.of("several-reports", "text-before-report");

  private final SoundReport sound;
  private final Mutant mutant;
  private final Facts facts;
  private final String letters;
  private final List<Diagnostic> diagnostics;
  private final List<Mark> marks = new ArrayList<>();

  /**
   * What became of a fact.
   *
   * @param fact its name
   * @param fate what became of it
   * @param was its value in the sound report
   * @param is its value in the damaged copy
   */
  record Mark(String fact, Fate fate, String was, String is) {

    /** What kind of fact it is: a judgement, a council, a date or a list. */
    String kind() {
      int blank = fact.indexOf(' ');
      return blank < 0 ? fact : fact.substring(0, blank);
    }
  }

  private Marking(SoundReport report, Mutant mutant, ParsedReport read) {
    this.mutant = mutant;
    String text = SoundReport.textOf(read);
    this.facts = Facts.of(read, text);
    this.letters = Letters.of(text);
    this.diagnostics = read.diagnostics();
    // Of two whole reports in one file, either may be the one that is read.
    this.sound = mutant.other().filter(o -> isOn(o.facts())).orElse(report);
  }

  /** Whether the copy gives the council of another report, or its trust, which no list may have. */
  private boolean isOn(Facts other) {
    boolean listed = other.get(Facts.COUNCIL).isThere();
    boolean several = diagnostics.stream().anyMatch(d -> d.code().id().equals("several-reports"));
    return listed
        ? other.get(Facts.COUNCIL).value().equals(facts.get(Facts.COUNCIL).value())
        : several && other.council().equals(facts.council());
  }

  /** What became of every fact of a report. */
  static List<Mark> of(SoundReport report, Mutant mutant, Optional<ParsedReport> read) {
    if (read.flatMap(ParsedReport::inspection).isEmpty()) {
      return refused(report);
    }
    Marking marking = new Marking(report, mutant, read.get());
    marking.mark();
    return marking.marks;
  }

  private static List<Mark> refused(SoundReport report) {
    List<Mark> marks = new ArrayList<>();
    report
        .facts()
        .byName()
        .forEach(
            (name, fact) -> {
              if (fact.isThere()) {
                marks.add(new Mark(name, Fate.REFUSED, fact.value(), ""));
              }
            });
    if (!report.facts().areas().isEmpty()) {
      marks.add(new Mark(LIST, Fate.REFUSED, "" + report.facts().areas().size(), ""));
    }
    return marks;
  }

  private void mark() {
    Set<String> names = new TreeSet<>(sound.facts().byName().keySet());
    names.addAll(facts.byName().keySet());
    for (String name : names) {
      Fact was = sound.facts().get(name);
      Fact is = facts.get(name);
      if (was.isThere() || is.isThere()) {
        marks.add(new Mark(name, fate(name, was, is), was.value(), is.value()));
      }
    }
    markList();
  }

  private Fate fate(String name, Fact was, Fact is) {
    if (was.value().equals(is.value())) {
      return Fate.SAME;
    }
    if (!is.isThere()) {
      return isNamed(name) || isQuoted(was)
          ? Fate.NAMED
          : was.remainsIn(letters) ? Fate.SILENT : Fate.CHANGED;
    }
    boolean settled = !was.isThere() && was.statements().containsAll(is.statements());
    if (was.remainsIn(letters)) {
      // In the part that is read, the report does not contradict itself.
      return settled && isReadInPart() ? Fate.CHANGED : Fate.WRONG;
    }
    return settled || isOfDamagedWords(is) ? Fate.CHANGED : Fate.WRONG_ELSEWHERE;
  }

  /** Whether a new value is what the damaged words say, and no part of another report does. */
  private boolean isOfDamagedWords(Fact is) {
    boolean written =
        mutant.written().isPresent()
            && !mutant.written().get().isEmpty()
            && is.statements().stream().anyMatch(s -> isWritten(s, mutant.written().get()));
    boolean new_ =
        mutant.other().isEmpty()
            && is.statements().stream()
                .anyMatch(s -> letters.contains(s) && !sound.letters().contains(s));
    return written || new_;
  }

  private boolean isReadInPart() {
    return diagnostics.stream().map(d -> d.code().id()).anyMatch(OF_ALL::contains);
  }

  private static boolean isWritten(String statement, String written) {
    return statement.contains(written) || written.contains(statement);
  }

  private boolean isNamed(String name) {
    String area = name.substring(name.lastIndexOf(' ') + 1);
    boolean judgement = name.startsWith(Facts.JUDGEMENT);
    return diagnostics.stream()
        .anyMatch(
            d -> {
              String code = d.code().id();
              return OF_ALL.contains(code)
                  || (judgement && (isAbout(d, area) || code.startsWith("edition")))
                  || (name.equals(Facts.COUNCIL) && code.startsWith("authority"))
                  || (name.startsWith(Facts.DATE) && isOfDates(code));
            });
  }

  /** Whether a diagnostic quotes the row as one of an area that the edition of the copy lacks. */
  private boolean isQuoted(Fact was) {
    return diagnostics.stream()
        .filter(d -> d.code().id().equals("judgement-area-unknown"))
        .map(d -> Letters.of(d.attributes().get("text") + " " + d.attributes().get("grade")))
        .anyMatch(was.statements()::contains);
  }

  /** Another edition may judge by parts what this one judges as a whole. */
  private static boolean isAbout(Diagnostic diagnostic, String area) {
    String part = diagnostic.attributes().getOrDefault("area", "");
    return diagnostic.message().contains(area) || (!part.isEmpty() && area.contains(part));
  }

  private static boolean isOfDates(String code) {
    return code.startsWith("date") || code.startsWith("period") || code.startsWith("year");
  }

  private void markList() {
    List<String> was = sound.facts().areas();
    List<String> is = facts.areas();
    if (!was.isEmpty() || !is.isEmpty()) {
      marks.add(new Mark(LIST, fateOfList(was, is), "" + was.size(), "" + is.size()));
    }
  }

  private Fate fateOfList(List<String> was, List<String> is) {
    String all = String.join("", was);
    boolean foreign = is.stream().anyMatch(text -> !all.contains(text) && isOfElsewhere(text));
    if (was.equals(is)) {
      return Fate.SAME;
    }
    if (foreign) {
      return was.stream().allMatch(letters::contains) ? Fate.WRONG : Fate.WRONG_ELSEWHERE;
    }
    String read = String.join("", is);
    boolean lost = was.stream().anyMatch(text -> !read.contains(text) && letters.contains(text));
    boolean named = diagnostics.stream().map(d -> d.code().id()).anyMatch(Marking::isOfLists);
    return !lost ? Fate.CHANGED : named ? Fate.NAMED : Fate.SILENT;
  }

  /** Whether a text is printed outside of the list, or in the other report. */
  private boolean isOfElsewhere(String text) {
    return sound.letters().contains(text)
        || mutant.other().filter(o -> o.letters().contains(text)).isPresent();
  }

  private static boolean isOfLists(String code) {
    return OF_ALL.contains(code)
        || code.startsWith("items")
        || code.startsWith("list")
        || code.startsWith("section")
        || code.startsWith("pages")
        || code.equals("case-lost")
        || code.equals("left-out-of-list");
  }
}
