package org.inspectkit.parsers;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.text.internal.Glyphs;
import org.inspectkit.source.SourceSpan;
import org.inspectkit.source.Statement;

/** Compares what statements say with what is in the document at the places they give. */
final class Provenance {

  private static final Pattern ENTITY = Pattern.compile("&(#?\\w{1,6});");

  /** The entities that the reports to test with use. */
  private static final Map<String, String> ENTITIES =
      Map.of(
          "amp", "&", "nbsp", " ", "rsquo", "\u2019", "lsquo", "\u2018", "ndash", "\u2013", "#8217",
          "\u2019", "#x2019", "\u2019", "eacute", "\u00E9", "quot", "\"", "#39", "'");

  private Provenance() {}

  /** The statements of an inspection that say something else than their places. */
  static List<String> lies(ParsedReport report) {
    if (report.inspection().isEmpty()) {
      return List.of();
    }
    String extracted = report.document().orElseThrow().text().extracted();
    List<String> lies = new ArrayList<>();
    for (Statement statement : statements(report.orElseThrow()).toList()) {
      String printed = printed(extracted, statement.spans());
      if (!printed.equals(visible(statement.text()))) {
        lies.add(statement + " stands as: " + printed);
      }
      statement.spans().stream()
          .filter(span -> !span.page().equals(page(extracted, span)))
          .forEach(span -> lies.add(statement + " does not stand on " + span));
    }
    return lies;
  }

  static Stream<Statement> statements(Inspection i) {
    return Stream.of(
            i.judgements().stream().flatMap(j -> j.statements().stream()),
            i.areasForImprovement().stream().flatMap(a -> a.statements().stream()),
            i.findings().stream().flatMap(f -> f.statements().stream()),
            i.priorInspections().stream().flatMap(p -> p.statements().stream()),
            i.evidence().values().stream().flatMap(List::stream))
        .flatMap(s -> s);
  }

  private static Optional<Integer> page(String extracted, SourceSpan span) {
    long before = extracted.substring(0, span.offset()).chars().filter(c -> c == '\f').count();
    return extracted.indexOf('\f') < 0 ? Optional.empty() : Optional.of((int) before + 1);
  }

  private static String printed(String extracted, List<SourceSpan> spans) {
    StringBuilder printed = new StringBuilder();
    for (SourceSpan span : spans) {
      for (int i = span.offset(); i < span.end(); i++) {
        printed.append(character(extracted, i));
      }
    }
    return visible(printed.toString());
  }

  /**
   * An entity is one character, which is where its ampersand does; one that was decoded wrongly is
   * where the first of those does that it became.
   */
  private static String character(String extracted, int i) {
    if (extracted.charAt(i) == '&') {
      Matcher entity = ENTITY.matcher(extracted).region(i, Math.min(extracted.length(), i + 9));
      if (entity.lookingAt()) {
        return ENTITIES.getOrDefault(entity.group(1), "&");
      }
    }
    return mended(extracted.substring(i, Math.min(extracted.length(), i + 3)));
  }

  private static String mended(String stored) {
    String first = stored.substring(0, 1);
    if (!"\u00C2\u00C3\u00C5\u00E2\u00EF".contains(first)) {
      return first;
    }
    String decoded = Texts.decodedAgain(stored);
    return decoded.startsWith("\uFFFD") ? first : decoded.substring(0, 1);
  }

  /** Without blanks and bullets, ligatures as letters, soft hyphens as hyphens. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Glyphs.isVisible(c) && !Glyphs.isBullet(c)) {
        boolean ligature = c >= '\uFB00' && c <= '\uFB06';
        visible.append(
            ligature ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : c);
      }
    }
    return visible.toString().replace('\u00AD', '-');
  }
}
