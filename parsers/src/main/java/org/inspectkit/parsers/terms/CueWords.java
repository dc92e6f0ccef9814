package org.inspectkit.parsers.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.StringTokenizer;

/** Reads the words of cues from the file beside this class. */
final class CueWords {

  private static final String FILE = "cues.properties";
  private static final Properties WORDS = load();

  private CueWords() {}

  static List<String> of(String cue) {
    String words = Objects.requireNonNull(WORDS.getProperty(cue), cue);
    return Collections.list(new StringTokenizer(words, ",")).stream()
        .map(word -> ((String) word).strip())
        .toList();
  }

  private static Properties load() {
    Properties words = new Properties();
    try (InputStream file =
        Objects.requireNonNull(CueWords.class.getResourceAsStream(FILE), FILE)) {
      words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
