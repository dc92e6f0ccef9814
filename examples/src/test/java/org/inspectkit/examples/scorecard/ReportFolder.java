package org.inspectkit.examples.scorecard;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;

/** A folder of invented reports whose facts are written by the test. */
final class ReportFolder {

  /** What the invented letter on Barnet of 2006 says; each test changes one thing. */
  static final String APA =
      """
      {"file": "apa.txt", "framework": "apa-2006", "authority": "barnet", "ofsted_urn": 80487,
      "inspection_start": null, "lead_inspector": null, "judgements": {"childrens-services": "good",
      "capacity-to-improve": "outstanding", "social-care-services": "good", "being-healthy": "good",
      "staying-safe": "adequate", "enjoying-and-achieving": "outstanding",
      "positive-contribution": "good", "economic-well-being": "adequate",
      "management-of-services": "good"}}
      """
          .replace("\n", " ");

  /** What the invented letter on Northumberland of 2019 says. */
  static final String VISIT =
      """
      {"file": "visit.txt", "framework": "ilacs-focused-visit", "authority": "Northumberland",
      "inspection_start": "2019-02-26", "inspection_end": "2019-02-27", "judgements": null,
      "areas_for_improvement": 3}
      """
          .replace("\n", " ");

  private static final String SAMPLES = "/org/inspectkit/examples/samples/";

  private final Path folder;

  ReportFolder(Path folder, String... lines) throws IOException {
    this.folder = folder;
    sample("barnet-2006-apa.txt", "apa.txt");
    sample("northumberland-2019-focused-visit.txt", "visit.txt");
    expect(lines);
  }

  private void sample(String name, String file) throws IOException {
    try (InputStream in = ReportFolder.class.getResourceAsStream(SAMPLES + name)) {
      Files.write(folder.resolve(file), Objects.requireNonNull(in, name).readAllBytes());
    }
  }

  void write(String file, String text) throws IOException {
    Files.createDirectories(Objects.requireNonNull(folder.resolve(file).getParent()));
    Files.writeString(folder.resolve(file), text);
  }

  void change(String file, String from, String to) throws IOException {
    write(file, Files.readString(folder.resolve(file)).replace(from, to));
  }

  void expect(String... lines) throws IOException {
    Files.writeString(
        folder.resolve("expected.jsonl"),
        String.join("\n", lines),
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING);
  }

  Outcome run(String... options) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command =
        Scorecard.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.add(folder.toString());
    int status = command.execute(arguments.toArray(String[]::new));
    return new Outcome(status, out.toString(), err.toString());
  }

  Path resolve(String file) {
    return folder.resolve(file);
  }

  /**
   * What a run gave.
   *
   * @param status its exit status
   * @param out what it printed, each run of blanks as one
   * @param err what it complained of
   */
  record Outcome(int status, String out, String err) {
    Outcome {
      out = out.replaceAll(" +", " ");
    }
  }
}
