package org.inspectkit.diagnostic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.inspectkit.source.SourceSpan;

/**
 * One thing that a reader of a report has to say: what, where and how grave.
 *
 * <p>A diagnostic is made from its code with {@link #of(DiagnosticCode)}, {@link #with} and {@link
 * #at}:
 *
 * <pre>{@code
 * import org.inspectkit.diagnostic.Diagnostic;
 * import org.inspectkit.diagnostic.DiagnosticCodes;
 *
 * Diagnostic odd = Diagnostic.of(DiagnosticCodes.DATE_INVALID).with("text", "31 June 2010");
 * System.out.println(odd.code().id() + ", " + odd.severity() + ": " + odd.message());
 * }</pre>
 *
 * @param code its kind
 * @param attributes the values for the placeholders of the code's template, in order
 * @param span where in the document, where there is one place
 */
public record Diagnostic(
    DiagnosticCode code, Map<String, String> attributes, Optional<SourceSpan> span) {

  public Diagnostic {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  /**
   * A diagnostic without attributes or a place.
   *
   * @param code its kind
   * @return the diagnostic
   */
  public static Diagnostic of(DiagnosticCode code) {
    return new Diagnostic(code, Map.of(), Optional.empty());
  }

  /**
   * This diagnostic with one more attribute.
   *
   * @param name a placeholder of the code's template
   * @param value what to print there
   * @return a new diagnostic
   * @throws IllegalArgumentException if the template has no such placeholder
   */
  public Diagnostic with(String name, Object value) {
    if (!code.placeholders().contains(name)) {
      throw new IllegalArgumentException(code.id() + " has no placeholder {" + name + "}");
    }
    Map<String, String> more = new LinkedHashMap<>(attributes);
    more.put(name, String.valueOf(value));
    return new Diagnostic(code, more, span);
  }

  /**
   * This diagnostic with a place.
   *
   * @param place where in the document
   * @return a new diagnostic
   */
  public Diagnostic at(SourceSpan place) {
    return new Diagnostic(code, attributes, Optional.of(place));
  }

  /**
   * This diagnostic with a place, if there is one.
   *
   * @param place where in the document
   * @return a new diagnostic
   */
  public Diagnostic at(Optional<SourceSpan> place) {
    return new Diagnostic(code, attributes, place);
  }

  /**
   * How much it matters.
   *
   * @return the severity of its code
   */
  public Severity severity() {
    return code.severity();
  }

  /**
   * The message, with the attributes filled in.
   *
   * @return one sentence
   */
  public String message() {
    String message = code.template();
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      message = message.replace("{" + attribute.getKey() + "}", attribute.getValue());
    }
    return message;
  }

  @Override
  public String toString() {
    String where = span.map(s -> " (" + s + ")").orElse("");
    return code + ": " + message() + where;
  }
}
