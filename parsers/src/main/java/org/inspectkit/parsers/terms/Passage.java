package org.inspectkit.parsers.terms;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.inspectkit.parsers.text.SpannedText;

/**
 * A block or a sentence with the terms that are mentioned in it.
 *
 * @param text the text
 * @param mentions the mentions, with places in the text, in the order in which they end
 */
public record Passage(SpannedText text, List<Mention> mentions) {

  /**
   * Makes one.
   *
   * @param text the text
   * @param mentions the mentions, with places in the text
   */
  public Passage {
    mentions = List.copyOf(mentions);
  }

  /**
   * Whether a word of a cue is in it.
   *
   * @param cue what the passage may be about
   * @return true if there is such a word
   */
  public boolean has(Cue cue) {
    for (Mention mention : mentions) {
      for (Sense sense : mention.term().senses()) {
        if (sense instanceof Sense.Hint hint && hint.cue() == cue) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The cues of which a word is in it.
   *
   * @return a new set
   */
  public Set<Cue> cues() {
    Set<Cue> cues = EnumSet.noneOf(Cue.class);
    for (Mention mention : mentions) {
      mention.term().senses(Sense.Hint.class).forEach(hint -> cues.add(hint.cue()));
    }
    return cues;
  }

  /**
   * The sentences: cut after a stop that is followed by a blank and a capital or a digit.
   *
   * @return the sentences in order, each with its mentions
   */
  public List<Passage> sentences() {
    List<Passage> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i + 2 < text.length(); i++) {
      if (endsAt(i)) {
        sentences.add(slice(from, i + 1));
        from = i + 2;
      }
    }
    sentences.add(slice(from, text.length()));
    return sentences;
  }

  private boolean endsAt(int i) {
    char stop = text.charAt(i);
    if ((stop != '.' && stop != '!' && stop != '?') || text.charAt(i + 1) != ' ') {
      return false;
    }
    char next = text.charAt(i + 2);
    return Character.isUpperCase(next) || Character.isDigit(next) || next == '\u2018';
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
        within.add(new Mention(mention.term(), mention.from() - from, mention.to() - from));
      }
    }
    return new Passage(text.subSequence(from, to), within);
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
