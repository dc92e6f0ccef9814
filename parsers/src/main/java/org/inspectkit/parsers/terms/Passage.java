package org.inspectkit.parsers.terms;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.parsers.text.FoldedText;
import org.inspectkit.parsers.text.SpannedText;

/**
 * A block or a sentence with the terms that are mentioned in it.
 *
 * <p>Instances are immutable.
 */
public final class Passage {

  private static final String STOPS = ".!?";
  private static final Set<String> SHORT_MONTHS =
      Stream.of(Month.values())
          .map(month -> month.getDisplayName(TextStyle.SHORT, Locale.UK))
          .flatMap(name -> Stream.of(name, name.substring(0, 3)))
          .collect(Collectors.toUnmodifiableSet());

  private static final String CLOSERS = "'\"\u2019\u201D";

  private final SpannedText text;
  private final FoldedText folded;
  private final List<Mention> mentions;
  private final Set<Cue> cues;

  /** A passage that nobody else has the list of mentions of. */
  Passage(SpannedText text, FoldedText folded, List<Mention> mentions) {
    this.text = text;
    this.folded = folded;
    this.mentions = mentions.isEmpty() ? List.of() : Collections.unmodifiableList(mentions);
    this.cues = cues(mentions);
  }

  private static Set<Cue> cues(List<Mention> mentions) {
    Set<Cue> cues = Set.of();
    for (int i = 0; i < mentions.size(); i++) {
      List<Sense> senses = mentions.get(i).term().senses();
      for (int j = 0; j < senses.size(); j++) {
        if (senses.get(j) instanceof Sense.Hint hint) {
          cues = cues.isEmpty() ? EnumSet.noneOf(Cue.class) : cues;
          cues.add(hint.cue());
        }
      }
    }
    return cues;
  }

  /**
   * The text as it is printed.
   *
   * @return the text
   */
  public SpannedText text() {
    return text;
  }

  /**
   * The text as it is compared.
   *
   * @return a text of the same length
   */
  public FoldedText folded() {
    return folded;
  }

  /**
   * The mentions.
   *
   * @return the mentions, with places in the text, in the order in which they end
   */
  public List<Mention> mentions() {
    return mentions;
  }

  /**
   * Whether a word of a cue is in it.
   *
   * @param cue what the passage may be about
   * @return true if there is such a word
   */
  public boolean has(Cue cue) {
    return cues.contains(cue);
  }

  /**
   * Whether a word of one of some cues is in it.
   *
   * @param some what the passage may be about
   * @return true if there is such a word
   */
  public boolean hasAny(Set<Cue> some) {
    return !cues.isEmpty() && !Collections.disjoint(cues, some);
  }

  /**
   * The sentences: cut after a stop, and the marks that close a quotation after it, where a blank
   * and a capital, a digit or an opening single quotation mark follow.
   *
   * @return the sentences in order, each with its mentions
   */
  public List<Passage> sentences() {
    List<Passage> sentences = new ArrayList<>();
    int to = -1;
    do {
      int from = to + 1;
      to = endOfSentence(from);
      sentences.add(slice(from, to));
    } while (to < text.length());
    return sentences;
  }

  /**
   * Those sentences that have a word of a cue. Nothing is cut where there is none.
   *
   * @param cue what the sentences may be about
   * @return the sentences in order, each with its mentions
   */
  public List<Passage> sentencesWith(Cue cue) {
    return has(cue)
        ? sentences().stream().filter(sentence -> sentence.has(cue)).toList()
        : List.of();
  }

  private int endOfSentence(int from) {
    for (int i = from; i + 2 < text.length(); i++) {
      int end = isStop(i) ? afterQuotation(i + 1) : i;
      if (end > i && begins(end)) {
        return end;
      }
    }
    return text.length();
  }

  /**
   * Whether a sentence may end here. Before a figure, "?" after a blank is a lost dash, and the
   * stop in "3 Nov. 2023" is that of a month.
   */
  private boolean isStop(int i) {
    char c = text.charAt(i);
    if (STOPS.indexOf(c) < 0 || !Character.isDigit(text.charAt(i + 2))) {
      return STOPS.indexOf(c) >= 0;
    }
    return c == '?' ? i == 0 || text.charAt(i - 1) != ' ' : !isShortMonth(i);
  }

  /** Whether a day and the first letters of a month end at a place. */
  private boolean isShortMonth(int end) {
    int from = end;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return from > 1
        && text.charAt(from - 1) == ' '
        && Character.isDigit(text.charAt(from - 2))
        && SHORT_MONTHS.contains(text.subSequence(from, end).toString());
  }

  private int afterQuotation(int from) {
    int end = from;
    while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** Whether a blank and what a sentence begins with are at a place. */
  private boolean begins(int at) {
    if (at + 1 >= text.length() || text.charAt(at) != ' ') {
      return false;
    }
    char first = text.charAt(at + 1);
    return Character.isUpperCase(first) || Character.isDigit(first) || first == '\u2018';
  }

  /**
   * A part of it with the mentions that are whole in the part.
   *
   * @param from where the part starts
   * @param to where it ends
   * @return the part
   */
  public Passage slice(int from, int to) {
    if (from == 0 && to == text.length()) {
      return this;
    }
    List<Mention> within = new ArrayList<>();
    for (int i = firstEndingAfter(from); i < mentions.size() && mentions.get(i).to() <= to; i++) {
      Mention mention = mentions.get(i);
      if (mention.from() >= from) {
        within.add(mention.movedBy(-from));
      }
    }
    return new Passage(text.subSequence(from, to), folded.subSequence(from, to), within);
  }

  private int firstEndingAfter(int place) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).to() > place) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
