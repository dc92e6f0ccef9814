package org.inspectkit.grading.page;

import static j2html.TagCreator.dd;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.section;

import j2html.tags.DomContent;
import j2html.tags.specialized.DlTag;
import org.inspectkit.grading.Correspondence;

/** What the words of the page mean. */
final class Key {

  private Key() {}

  static DomContent content() {
    DlTag list =
        dl(
            dt("Published"),
            dd(
                "The grade as the report prints it. On some scales the larger number is better, on others the smaller."),
            dt("Against minimum requirements"),
            dd(
                "Where the regulators' own descriptors place the grade. It was worked out here and not published."),
            dt("Link"),
            dd("How closely grade and place agree."));
    for (Correspondence each : Correspondence.values()) {
      list.with(dt(each.toString()).withClass("value"), dd(meaning(each)).withClass("value"));
    }
    return section(h2("Key").withId("key"), list).attr("aria-labelledby", "key");
  }

  private static String meaning(Correspondence link) {
    return switch (link) {
      case IDENTICAL -> "One and the same scale.";
      case EQUIVALENT -> "The descriptors state the same standard.";
      case SAME_RANK -> "The same place in the order, but not the same standard.";
      case NARROWER -> "A part of what the other covers.";
      case BROADER -> "More than the other covers.";
      case NONE -> "Nothing supports a comparison.";
    };
  }
}
