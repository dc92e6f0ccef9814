package org.inspectkit.diagnostic;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A kind of diagnostic, as listed in the catalogue {@link DiagnosticCodes}.
 *
 * @param id its stable name in kebab-case, such as {@code judgement-conflict}
 * @param severity how much it matters
 * @param template the message, with placeholders such as <code>{area}</code>
 * @param advice what a user can do about it
 */
public record DiagnosticCode(String id, Severity severity, String template, String advice) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]{1,30})\\}");

  public DiagnosticCode {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(template, "template");
    Objects.requireNonNull(advice, "advice");
  }

  /**
   * The names of the placeholders, in the order in which the template first uses them.
   *
   * @return the names without braces
   */
  public List<String> placeholders() {
    return PLACEHOLDER.matcher(template).results().map(m -> m.group(1)).distinct().toList();
  }

  @Override
  public String toString() {
    return severity + " " + id;
  }
}
