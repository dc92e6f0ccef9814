package org.inspectkit.grading.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.framework.Theme;
import org.inspectkit.grading.internal.PredecessorsFirst;
import org.inspectkit.grading.internal.Tag;
import org.inspectkit.grading.internal.TextResource;
import org.inspectkit.grading.picture.TimelinePicture;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.InspectionTimeline;

/**
 * Timelines as one page of HTML: for each authority what it is judged now, how that moved and what
 * must improve; then the picture, the inspections, and how it all was compared. Several authorities
 * are in an overview too.
 *
 * <pre>{@code
 * TimelinePage.of(List.of(timeline.of("luton"))).write(Path.of("luton.html"));
 * }</pre>
 *
 * <p>The page needs no other file and no network. Only sorting and filtering the overview need a
 * script, which is in the page. What documents say is escaped. It can be printed, and read with a
 * keyboard and aloud.
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
    return "<!DOCTYPE html>" + Tag.of("html").attr("lang", "en-GB").with(head(), body()) + "\n";
  }

  /**
   * Writes the page to a file, in the place of one that is there.
   *
   * @param file the file, such as {@code luton.html}
   * @throws IOException if it cannot be written
   */
  public void write(Path file) throws IOException {
    Files.writeString(file, html());
  }

  private Tag head() {
    return Tag.of("head")
        .with(
            Tag.of("meta").attr("charset", "UTF-8"),
            Tag.of("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1"),
            Tag.of("title", TITLE + ": " + names()),
            Tag.of("style").raw(STYLE));
  }

  private Tag body() {
    Tag body = Tag.of("body").with(Tag.of("header").with(Tag.of("h1", TITLE)));
    if (timelines.size() > 1) {
      body.with(new Overview(timelines).content());
    }
    return body.with(Tag.of("main").with(sections()), Tag.of("footer").with(Tag.of("p", ABOUT)));
  }

  private List<Tag> sections() {
    Doubts open = new Doubts(timelines, doubts);
    Stream<Tag> authorities =
        IntStream.range(0, timelines.size())
            .mapToObj(n -> new AuthoritySection(n, timelines.get(n), themes, open).content());
    return Stream.concat(authorities, open.rest()).toList();
  }

  private String names() {
    return timelines.stream().map(t -> t.authority().name()).collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return "page of " + names();
  }
}
