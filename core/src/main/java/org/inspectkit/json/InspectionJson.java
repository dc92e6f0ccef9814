package org.inspectkit.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inspectkit.framework.Framework;
import org.inspectkit.internal.StrictJson;
import org.inspectkit.model.Inspection;

/**
 * Writes inspections as JSON and reads them back. Nothing is lost on the way: printed words,
 * statements and their places, evidence and the source document are all there.
 *
 * <pre>{@code
 * import java.time.LocalDate;
 * import org.inspectkit.framework.Frameworks;
 * import org.inspectkit.json.InspectionJson;
 * import org.inspectkit.model.DocumentKind;
 * import org.inspectkit.model.Inspection;
 *
 * InspectionJson json = InspectionJson.standard();
 * Inspection inspection =
 *     Inspection.builder()
 *         .framework(Frameworks.UCRA)
 *         .edition(Frameworks.UCRA.editions().get(0))
 *         .documentKind(DocumentKind.LETTER)
 *         .letterDate(LocalDate.of(2010, 12, 22))
 *         .build();
 * String text = json.write(inspection);
 * System.out.println(text);
 * System.out.println(json.read(text).equals(inspection)); // true
 * }</pre>
 *
 * <p><b>Writing.</b> The same inspection gives the same bytes on every machine: fields in a fixed
 * order, two blanks of indent, lines that end in a line feed, UTF-8, days as {@code 2010-12-22},
 * months as {@code 2010-12}, lengths of time as {@code P3M}. What is not known and lists with
 * nothing in them are left out; {@code null} is never written. Frameworks, editions, areas, scales,
 * grades and authorities are written as their ids. What is written can be read by the same {@code
 * InspectionJson}: an inspection that it could not read is not written. To know that, its ids are
 * looked up; no text is read back, so it costs about a seventh of the writing. Characters that show
 * nothing or change how others show are written as escapes.
 *
 * <p><b>Reading</b> is strict. Whatever the schema or the catalogue does not allow, and whatever is
 * no JSON, is an {@link InspectionJsonException} with the path of the flaw; nothing else is thrown,
 * whatever the text. There are limits: 20 million characters a text, 100 digits a number, 100
 * objects and lists inside each other, and 256 MiB a document that is read from a stream. A
 * document is read as a whole into memory: keep many inspections one a line, as {@link #writeLine}
 * writes them, and read line by line.
 *
 * <p>Instances are immutable and can be shared between threads.
 */
public final class InspectionJson {

  /** The version of the form of documents that this release writes, and the only one it reads. */
  public static final int SCHEMA_VERSION = DocumentReader.VERSION;

  private static final int MOST_BYTES = 256 << 20;

  private static final InspectionJson STANDARD = new InspectionJson(Known.with(List.of()));

  private final Known known;

  private InspectionJson(Known known) {
    this.known = known;
  }

  /**
   * The one that knows the frameworks of the catalogue.
   *
   * @return always the same instance
   */
  public static InspectionJson standard() {
    return STANDARD;
  }

  /**
   * One that knows other frameworks too. {@code with(parser.frameworks())} knows all those that a
   * parser reads.
   *
   * @param more frameworks to know besides those of the catalogue, which may be among them
   * @return a new instance
   * @throws IllegalArgumentException if two frameworks have the same id, also if one of them is of
   *     the catalogue
   */
  public static InspectionJson with(List<Framework> more) {
    return new InspectionJson(Known.with(more));
  }

  /**
   * The JSON Schema (draft 2020-12) of all documents.
   *
   * @return the schema as JSON
   */
  public static String schema() {
    try (InputStream in = InspectionJson.class.getResourceAsStream("inspectkit.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("inspectkit.schema.json is not beside this class");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes an inspection over many lines, for people.
   *
   * @param inspection the inspection
   * @return the document, with a line end after its last line
   * @throws InspectionJsonException if the inspection names a framework, an area, a grade or an
   *     authority that is not known here and so could not be read back
   */
  public String write(Inspection inspection) {
    return readable(Wire.indented(document(inspection)));
  }

  /**
   * Writes an inspection on one line, for files of JSON Lines. {@link #read(String)} reads it.
   *
   * @param inspection the inspection
   * @return the document, without a line end
   * @throws InspectionJsonException as {@link #write} does
   */
  public String writeLine(Inspection inspection) {
    return readable(Wire.oneLine(document(inspection)));
  }

  /**
   * Writes inspections as one document. {@link #readAll(String)} reads it.
   *
   * @param inspections any number of inspections, also none
   * @return the document, with a line end after its last line
   * @throws InspectionJsonException as {@link #write} does
   */
  public String writeAll(List<Inspection> inspections) {
    List<InspectionRecord> records =
        JsonPlace.ROOT.each("inspections", inspections, this::toRecord);
    return readable(Wire.indented(new InspectionsDocument(SCHEMA_VERSION, records)));
  }

  /**
   * Writes what {@link #write} gives to a stream, in UTF-8. The stream is flushed, not closed.
   *
   * @param inspection the inspection
   * @param out where to write
   * @throws IOException if the stream cannot be written to
   * @throws InspectionJsonException as {@link #write} does, with nothing written
   */
  public void writeTo(Inspection inspection, OutputStream out) throws IOException {
    put(write(inspection), out);
  }

  /**
   * Writes what {@link #write} gives. The writer is flushed, not closed.
   *
   * @param inspection the inspection
   * @param out where to write
   * @throws IOException if the writer fails
   * @throws InspectionJsonException as {@link #write} does, with nothing written
   */
  public void writeTo(Inspection inspection, Writer out) throws IOException {
    put(write(inspection), out);
  }

  /**
   * Writes what {@link #writeAll} gives to a stream, in UTF-8. The stream is flushed, not closed.
   *
   * @param inspections any number of inspections, also none
   * @param out where to write
   * @throws IOException if the stream cannot be written to
   * @throws InspectionJsonException as {@link #write} does, with nothing written
   */
  public void writeAllTo(List<Inspection> inspections, OutputStream out) throws IOException {
    put(writeAll(inspections), out);
  }

  /**
   * Writes what {@link #writeAll} gives. The writer is flushed, not closed.
   *
   * @param inspections any number of inspections, also none
   * @param out where to write
   * @throws IOException if the writer fails
   * @throws InspectionJsonException as {@link #write} does, with nothing written
   */
  public void writeAllTo(List<Inspection> inspections, Writer out) throws IOException {
    put(writeAll(inspections), out);
  }

  /**
   * Reads a document that holds one inspection.
   *
   * @param text the document, over many lines or on one
   * @return the inspection
   * @throws InspectionJsonException if the document is flawed
   */
  public Inspection read(String text) {
    InspectionRecord record = DocumentReader.one(text).inspection();
    return inspection(record, JsonPlace.ROOT.field("inspection"));
  }

  /**
   * Reads a document that holds one inspection, in UTF-8. The stream is read to its end and not
   * closed.
   *
   * @param in the document
   * @return the inspection
   * @throws IOException if the stream cannot be read
   * @throws InspectionJsonException if the document is flawed
   */
  public Inspection read(InputStream in) throws IOException {
    return read(text(in));
  }

  /**
   * Reads a document that holds a list of inspections.
   *
   * @param text the document
   * @return the inspections, in order
   * @throws InspectionJsonException if the document is flawed
   */
  public List<Inspection> readAll(String text) {
    List<InspectionRecord> records = DocumentReader.several(text).inspections();
    return List.copyOf(JsonPlace.ROOT.each("inspections", records, this::inspection));
  }

  /**
   * Reads a document that holds a list of inspections, in UTF-8. The stream is read to its end and
   * not closed.
   *
   * @param in the document
   * @return the inspections, in order
   * @throws IOException if the stream cannot be read
   * @throws InspectionJsonException if the document is flawed
   */
  public List<Inspection> readAll(InputStream in) throws IOException {
    return readAll(text(in));
  }

  private InspectionDocument document(Inspection inspection) {
    JsonPlace at = JsonPlace.ROOT.field("inspection");
    return new InspectionDocument(SCHEMA_VERSION, toRecord(inspection, at));
  }

  private InspectionRecord toRecord(Inspection inspection, JsonPlace at) {
    InspectionRecord record = InspectionWriting.toRecord(inspection);
    // An id may be unknown here, or may mean something else: found out now, nothing is lost.
    if (!inspection(record, at).equals(inspection)) {
      throw at.flaw("an id means something else here than in the inspection");
    }
    return record;
  }

  /** Only what is longer than a text may be can contain one that is too long to be read back. */
  private static String readable(String document) {
    if (document.length() > StrictJson.LONGEST_TEXT) {
      DocumentReader.checkSyntax(document);
    }
    return document;
  }

  private Inspection inspection(InspectionRecord record, JsonPlace at) {
    return new InspectionReading(record, known, at).inspection();
  }

  private static void put(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void put(String text, Writer out) throws IOException {
    out.write(text);
    out.flush();
  }

  private static String text(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES);
    if (bytes.length == MOST_BYTES && in.read() >= 0) {
      throw JsonPlace.ROOT.flaw("beyond the limits: more than " + MOST_BYTES + " bytes");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw JsonPlace.ROOT.flaw("not JSON: the bytes are not UTF-8");
    }
  }
}
