package org.inspectkit.examples.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Words, characters and marks that are lost, repeated, exchanged or taken for others. */
final class WordMutations {

  /** What recognition of scanned pages takes for one another. */
  private static final List<Map.Entry<String, String>> SCANNED =
      List.of(
          Map.entry("0", "O"),
          Map.entry("1", "l"),
          Map.entry("5", "S"),
          Map.entry("6", "G"),
          Map.entry("8", "B"),
          Map.entry("m", "rn"),
          Map.entry("d", "cl"),
          Map.entry("l", "1"),
          Map.entry("o", "0"),
          Map.entry("e", "c"),
          Map.entry("i", "j"),
          Map.entry("t", "f"));

  private static final List<Map.Entry<String, String>> DECODED =
      List.of(
          Map.entry("\u2019", "\u00e2\u20ac\u2122"),
          Map.entry("\u2013", "\u00e2\u20ac\u201c"),
          Map.entry("\u2022", "\u00e2\u20ac\u00a2"),
          Map.entry("\u2019", "?"),
          Map.entry("\u2013", "?"),
          Map.entry("\u2013", "\ufffd"),
          Map.entry("\u2013", ""));

  private static final List<Map.Entry<String, String>> LIGATURES =
      List.of(
          Map.entry("fi", "\ufb01"),
          Map.entry("ff", "\ufb00"),
          Map.entry("fi", ""),
          Map.entry("ffe", ""),
          Map.entry("fi", "f i"));

  private static final List<String> BULLETS =
      List.of("", "-", "o", "n", "*", "\u25aa", "\uf0b7", "\u00b7", "1.", "?");
  private static final List<String> DASHES = List.of("-", "\u2014", " ", "~", "to", "/");
  private static final List<String> QUOTES = List.of("'", "\u2018", "`", "\u02bc", "");
  private static final List<String> BLANKS = List.of("\u00a0", "  ", "\u200b", "", "\u2003");

  private static final List<Mutation> ALL =
      List.of(
          inLine("word removed", (words, at, random) -> words.remove(at)),
          inLine("word twice", (words, at, random) -> words.add(at, words.get(at))),
          inLine(
              "words swapped",
              (words, at, random) -> Collections.swap(words, at, random.nextInt(words.size()))),
          inLine(
              "blank in a word",
              ofWord((word, at) -> word.substring(0, at) + " " + word.substring(at))),
          inLine(
              "letter removed",
              ofWord((word, at) -> word.substring(0, at) + word.substring(at + 1))),
          inLine(
              "letter twice",
              ofWord((word, at) -> word.substring(0, at) + word.substring(Math.max(0, at - 1)))),
          inLine("word spaced out", ofWord((word, at) -> String.join(" ", word.split("", 0)))),
          inLine("word hyphenated", ofWord(WordMutations::hyphenated)),
          inLine(
              "soft hyphen in a word",
              ofWord((word, at) -> word.substring(0, at) + "\u00ad" + word.substring(at))),
          inSome("letters as scanned", SCANNED),
          inSome("characters decoded wrongly", DECODED),
          inSome("ligatures", LIGATURES),
          everywhere(
              "bullets changed",
              "(?m)^(\\s*)[\u2022\u25aa\u25fc\uf0b7\uf0a7\uf06e\u25a0](?=\\s)",
              BULLETS),
          everywhere("dashes changed", "()[\u2013\u2014]", DASHES),
          everywhere("quotes changed", "()[\u2018\u2019']", QUOTES),
          everywhere("blanks changed", "(\\w) (?=\\w)", BLANKS),
          whole("capitals", text -> text.toUpperCase(Locale.UK)),
          whole("small letters", text -> text.toLowerCase(Locale.UK)));

  private interface InLine {
    void change(List<String> words, int at, Random random);
  }

  private interface InWord {
    String change(String word, int at);
  }

  private WordMutations() {}

  static List<Mutation> all() {
    return ALL;
  }

  private static Mutation inLine(String name, InLine change) {
    return new Mutation(
        name,
        (report, other, random) -> {
          int line = Lines.anywhere(report, random);
          String printed = report.lines().get(line);
          if (printed.isBlank()) {
            return Optional.empty();
          }
          List<String> words = new ArrayList<>(List.of(printed.split("(?<=\\s)(?=\\S)", -1)));
          change.change(words, random.nextInt(words.size()), random);
          String by = String.join("", words);
          return Optional.of(Mutant.of(Lines.set(report.lines(), line, by)).writing(by));
        });
  }

  private static InLine ofWord(InWord change) {
    return (words, at, random) ->
        words.set(at, change.change(words.get(at), random.nextInt(words.get(at).length())));
  }

  /** Between two letters only. */
  private static String hyphenated(String word, int at) {
    boolean between =
        at > 0 && Character.isLetter(word.charAt(at - 1)) && Character.isLetter(word.charAt(at));
    return between ? word.substring(0, at) + "-\n" + word.substring(at) : word;
  }

  /** One of some exchanges, at some of the places where it can be made in a few lines. */
  private static Mutation inSome(String name, List<Map.Entry<String, String>> exchanges) {
    return new Mutation(
        name,
        (report, other, random) -> {
          List<String> lines = new ArrayList<>(report.lines());
          Map.Entry<String, String> exchange = Lines.any(exchanges, random);
          int rare = 1 + random.nextInt(20);
          for (int i = 0; i < lines.size(); i++) {
            if (random.nextInt(rare) == 0) {
              lines.set(i, lines.get(i).replace(exchange.getKey(), exchange.getValue()));
            }
          }
          return lines.equals(report.lines()) ? Optional.empty() : Optional.of(Mutant.of(lines));
        });
  }

  private static Mutation everywhere(String name, String pattern, List<String> marks) {
    return new Mutation(
        name,
        (report, other, random) -> {
          String text = String.join("\n", report.lines());
          String mark = Lines.any(marks, random);
          return copy(report, text.replaceAll(pattern, "$1" + mark));
        });
  }

  private static Mutation whole(String name, UnaryOperator<String> change) {
    return new Mutation(
        name,
        (report, other, random) -> copy(report, change.apply(String.join("\n", report.lines()))));
  }

  private static Optional<Mutant> copy(SoundReport report, String text) {
    List<String> lines = List.of(text.split("\n", -1));
    return lines.equals(report.lines()) ? Optional.empty() : Optional.of(Mutant.of(lines));
  }
}
