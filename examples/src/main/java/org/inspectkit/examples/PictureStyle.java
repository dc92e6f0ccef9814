package org.inspectkit.examples;

import com.github.weisj.jsvg.parser.DomElement;
import com.github.weisj.jsvg.parser.css.StyleProperty;
import com.github.weisj.jsvg.parser.css.StyleSheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The style sheet of a picture: rules for a class, such as {@code .ik-shape}, and for a class
 * within another, such as {@code .ik-below .ik-shape}, which the renderer itself does not know.
 */
final class PictureStyle implements StyleSheet {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
  private static final Pattern SELECTOR = Pattern.compile("\\.[\\w-]+(?:\\s+\\.[\\w-]+)*");

  private static final String FONT = "font-family";

  private final List<Rule> rules;

  private PictureStyle(List<Rule> rules) {
    this.rules = rules;
  }

  /** The sheet, which the renderer hands over in pieces. */
  static PictureStyle of(List<char[]> pieces) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(text::append);
    return new PictureStyle(
        RULE.matcher(COMMENT.matcher(text).replaceAll(" "))
            .results()
            .flatMap(rule -> rules(rule.group(1), rule.group(2)))
            .sorted(Comparator.comparingInt(rule -> rule.classes().size()))
            .toList());
  }

  private static Stream<Rule> rules(String selectors, String declarations) {
    List<StyleProperty> properties = properties(declarations);
    return Arrays.stream(selectors.split(",", -1))
        .map(String::strip)
        .filter(selector -> SELECTOR.matcher(selector).matches())
        .map(selector -> new Rule(List.of(selector.replace(".", "").split("\\s+")), properties));
  }

  private static List<StyleProperty> properties(String declarations) {
    List<StyleProperty> properties = new ArrayList<>();
    for (String declaration : declarations.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        properties.add(
            property(
                declaration.substring(0, colon).strip(), declaration.substring(colon + 1).strip()));
      }
    }
    return properties;
  }

  /** The renderer would not look beyond the first font of several. */
  private static StyleProperty property(String name, String value) {
    return new StyleProperty(name, name.equals(FONT) ? PictureFont.of(value) : value);
  }

  /** Weaker rules come first: what comes later replaces them. */
  @Override
  public void forEachMatchingRule(DomElement element, RuleConsumer consumer) {
    rules.stream()
        .filter(rule -> rule.isFor(element))
        .flatMap(rule -> rule.properties().stream())
        .forEach(consumer::applyRule);
  }

  /** What holds for an element of the last class within one of the class before, and so on. */
  private record Rule(List<String> classes, List<StyleProperty> properties) {

    boolean isFor(DomElement element) {
      int last = classes.size() - 1;
      return element.classNames().contains(classes.get(last)) && isWithin(element.parent(), last);
    }

    private boolean isWithin(@Nullable DomElement outer, int left) {
      int wanted = left;
      for (DomElement each = outer; wanted > 0 && each != null; each = each.parent()) {
        wanted -= each.classNames().contains(classes.get(wanted - 1)) ? 1 : 0;
      }
      return wanted == 0;
    }
  }
}
