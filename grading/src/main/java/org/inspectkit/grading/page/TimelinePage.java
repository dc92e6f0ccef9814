package org.inspectkit.grading.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.document;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.framework.Theme;
import org.inspectkit.grading.internal.PlainText;
import org.inspectkit.grading.internal.PredecessorsFirst;
import org.inspectkit.grading.internal.TextResource;
import org.inspectkit.grading.picture.TimelinePicture;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.InspectionTimeline;

/**
 * Timelines as one page of HTML: for each authority the picture, the table of grades, and the
 * inspections with what must improve.
 *
 * <pre>{@code
 * Files.writeString(Path.of("luton.html"), TimelinePage.of(List.of(timeline.of("luton"))).html());
 * }</pre>
 *
 * <p>The page needs no other file, no network and no script. What documents say is escaped. It can
 * be printed, and read with a keyboard and aloud.
 */
public final class TimelinePage {

  private static final String STYLE = TextResource.read(TimelinePage.class, "page.css");
  private static final String TITLE = "Inspections of children's services";
  private static final String ABOUT =
      "What was published, and how far it compares. A comparison says what two reports claim, not"
          + " what happened to children in between.";

  private final List<AuthorityTimeline> timelines;
  private final List<Theme> themes;
  private final Map<String, List<Diagnostic>> doubts;

  private TimelinePage(
      Collection<AuthorityTimeline> timelines,
      List<Theme> themes,
      Map<String, List<Diagnostic>> doubts) {
    this.timelines = List.copyOf(timelines);
    this.themes = List.copyOf(themes);
    this.doubts = new LinkedHashMap<>(doubts);
  }

  /**
   * A page of all authorities; councils that others took over from come directly before these.
   *
   * @param timeline the timeline
   * @return the page
   */
  public static TimelinePage of(InspectionTimeline timeline) {
    return of(PredecessorsFirst.of(timeline));
  }

  /**
   * A page of authorities, whose pictures show the {@link TimelinePicture#USUAL_THEMES}.
   *
   * @param timelines their timelines, in the order wanted; predecessors belong before successors
   * @return the page
   */
  public static TimelinePage of(Collection<AuthorityTimeline> timelines) {
    return new TimelinePage(timelines, TimelinePicture.USUAL_THEMES, Map.of());
  }

  /**
   * The same with other themes in the pictures. The table of grades always has all.
   *
   * @param wanted the themes, in the order wanted
   * @return another page; this one stays as it is
   */
  public TimelinePage withThemes(List<Theme> wanted) {
    return new TimelinePage(timelines, wanted, doubts);
  }

  /**
   * The same with what could not be read for certain in a document.
   *
   * @param document the name of the document
   * @param diagnostics what its reading left open
   * @return another page; this one stays as it is
   */
  public TimelinePage withDiagnostics(String document, List<Diagnostic> diagnostics) {
    Map<String, List<Diagnostic>> more = new LinkedHashMap<>(doubts);
    more.merge(
        document,
        List.copyOf(diagnostics),
        (a, b) -> {
          List<Diagnostic> both = new ArrayList<>(a);
          both.addAll(b);
          return List.copyOf(both);
        });
    return new TimelinePage(timelines, themes, more);
  }

  /**
   * The page.
   *
   * @return a whole document of HTML, to be written to a file in UTF-8
   */
  public String html() {
    return document(
            TagCreator.html()
                .withLang("en-GB")
                .with(
                    head(
                        meta().withCharset("UTF-8"),
                        meta()
                            .withName("viewport")
                            .withContent("width=device-width, initial-scale=1"),
                        title(PlainText.of(TITLE + ": " + names())),
                        style().with(rawHtml(STYLE))),
                    body(header(h1(TITLE), p(ABOUT)), contents(), main().with(sections()))))
        + "\n";
  }

  private DomContent contents() {
    return iff(
        timelines.size() > 1,
        nav(ul().with(IntStream.range(0, timelines.size()).mapToObj(this::link).toList()))
            .attr("aria-label", "Authorities"));
  }

  private DomContent link(int n) {
    String name = PlainText.of(timelines.get(n).authority().name());
    return li(a(name).withHref("#" + AuthoritySection.id(n)));
  }

  private List<DomContent> sections() {
    List<DomContent> sections = new ArrayList<>();
    for (int n = 0; n < timelines.size(); n++) {
      sections.add(new AuthoritySection(n, timelines.get(n), themes).content());
    }
    Doubts open = new Doubts(timelines, doubts);
    if (!open.isEmpty()) {
      sections.add(open.content());
    }
    sections.add(Key.content());
    return sections;
  }

  private String names() {
    return timelines.stream().map(t -> t.authority().name()).collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return "page of " + names();
  }
}
