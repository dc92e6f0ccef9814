package org.inspectkit.parsers.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.parsers.text.LineKind;
import org.inspectkit.parsers.text.PagedText;
import org.inspectkit.parsers.text.lines.LineAssembler;
import org.inspectkit.parsers.text.lines.LineAssembler.Stretch;
import org.inspectkit.parsers.text.lines.TaggedLine;
import org.inspectkit.parsers.text.lines.TextExtractor;
import org.inspectkit.parsers.text.lines.TooLargeException;

/** Reads the text of a PDF: by its structure tree where there is one, else in content order. */
public final class PdfExtractor {

  /** A tree that leaves out a larger share of the text is not followed. */
  private static final double MOST_LEFT_OUT = 0.2;

  private PdfExtractor() {}

  /**
   * Keeps the PDF library from scanning the machine for fonts, which it does when it first writes
   * or reads a text. The setting holds for the whole Java machine.
   */
  public static void useBundledFonts() {
    BundledFonts.use();
  }

  /**
   * Reads a PDF.
   *
   * @throws PdfException if it is encrypted, damaged, too large or takes too long, or holds no text
   * @throws TooLargeException if its text holds more than the limits allow
   */
  public static PdfText read(byte[] bytes, PdfLimits limits) {
    BundledFonts.use();
    try (OpenedPdf pdf = open(bytes, limits)) {
      return read(pdf, limits);
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  private static OpenedPdf open(byte[] bytes, PdfLimits limits) {
    try {
      return OpenedPdf.of(bytes, limits);
    } catch (InvalidPasswordException e) {
      throw new PdfException(
          PdfException.Problem.ENCRYPTED, "the PDF is encrypted and needs a password", e);
    } catch (PdfException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw damaged(e);
    }
  }

  private static PdfException damaged(Throwable e) {
    return damaged(OpenedPdf.reason(e), e);
  }

  private static PdfException damaged(String reason, Throwable e) {
    return new PdfException(
        PdfException.Problem.DAMAGED, "the PDF is damaged or cut short: " + reason, e);
  }

  private static PdfText read(OpenedPdf pdf, PdfLimits limits) throws IOException {
    List<Diagnostic> diagnostics = new ArrayList<>();
    PdfCharacters characters = characters(pdf, limits, diagnostics);
    String text = characters.text();
    boolean blank = text.isBlank();
    if (blank && !diagnostics.isEmpty()) {
      throw new PdfException(PdfException.Problem.DAMAGED, diagnostics.get(0).message());
    }
    if (blank) {
      throw new PdfException(
          PdfException.Problem.NO_TEXT,
          "the PDF holds no text on its pages; it may be a scan, which is a picture only");
    }
    pdf.damage()
        .map(reason -> Diagnostic.of(DiagnosticCodes.PDF_DAMAGED).with("reason", reason))
        .ifPresent(diagnostics::add);
    limits.checkTime();
    Optional<PDStructureTreeRoot> tree = tree(pdf);
    return new PdfText(
        tree.isEmpty()
            ? TextExtractor.read(text, limits.text())
            : lines(pdf.document(), tree.get(), text, characters.stretches(), limits, diagnostics),
        diagnostics);
  }

  /** The pages that are there: the number that a damaged file gives may be any. */
  private static List<PDPage> pages(PDDocument document, PdfLimits limits) {
    List<PDPage> pages = new ArrayList<>();
    try {
      for (PDPage page : document.getPages()) {
        pages.add(page);
        limits.text().checkPage(pages.size(), 0);
      }
    } catch (TooLargeException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      throw damaged(e);
    }
    return pages;
  }

  private static PdfCharacters characters(
      OpenedPdf pdf, PdfLimits limits, List<Diagnostic> diagnostics) {
    ContentReader reader = new ContentReader(limits);
    PdfCharacters characters = new PdfCharacters();
    boolean tagged = pdf.document().getDocumentCatalog().getStructureTreeRoot() != null;
    int page = 0;
    for (PDPage content : pages(pdf.document(), limits)) {
      page++;
      limits.checkTime();
      try {
        NeededParts.ofPage(content);
        PageGlyphs glyphs = reader.read(content);
        PageLines.write(glyphs, tagged ? glyphs.asDrawn() : Rows.order(glyphs), characters);
      } catch (PdfException | TooLargeException e) {
        throw e;
      } catch (IOException | RuntimeException | StackOverflowError e) {
        diagnostics.add(unreadable(page, pdf, e));
      }
      characters.endPage();
    }
    return characters;
  }

  /**
   * What cannot be read of a sound file is reported. But without the first page, another would be
   * taken to say whose report this is and of when; and of a file that was pieced together nobody
   * knows what else is lost.
   */
  private static Diagnostic unreadable(int page, OpenedPdf pdf, Throwable e) {
    Diagnostic damage =
        Diagnostic.of(DiagnosticCodes.PAGE_UNREADABLE)
            .with("page", page)
            .with("reason", OpenedPdf.reason(e));
    if (page == 1 || pdf.damage().isPresent()) {
      throw damaged(damage.message(), e);
    }
    return damage;
  }

  private static Optional<PDStructureTreeRoot> tree(OpenedPdf pdf) throws IOException {
    PDDocumentCatalog catalogue = pdf.document().getDocumentCatalog();
    if (pdf.damage().isPresent()) {
      NeededParts.ofTree(catalogue.getCOSObject());
    }
    return Optional.ofNullable(catalogue.getStructureTreeRoot());
  }

  private static PagedText lines(
      PDDocument document,
      PDStructureTreeRoot root,
      String text,
      MarkedStretches stretches,
      PdfLimits limits,
      List<Diagnostic> diagnostics) {
    LineAssembler assembler = new LineAssembler(text, limits.text());
    List<TaggedLine> tagged =
        new StructureLines(document, root, text, stretches).read(limits.maxDepth());
    StrayStretches.returned(tagged, text).forEach(assembler::add);
    int left = addLeft(stretches, assembler, text);
    if (left > text.length() * MOST_LEFT_OUT) {
      diagnostics.add(Diagnostic.of(DiagnosticCodes.TREE_NOT_FOLLOWED).with("count", left));
      return TextExtractor.read(text, limits.text());
    }
    if (left > 0) {
      diagnostics.add(Diagnostic.of(DiagnosticCodes.TEXT_OUTSIDE_TREE).with("count", left));
    }
    return assembler.build();
  }

  /** Adds what the tree left out, as furniture if the file says so, and counts the rest. */
  private static int addLeft(MarkedStretches stretches, LineAssembler assembler, String text) {
    int left = 0;
    for (Map.Entry<Long, List<Stretch>> mark : new TreeMap<>(stretches.left()).entrySet()) {
      boolean artifact = MarkedStretches.isArtifact(mark.getKey());
      for (Stretch stretch : mark.getValue()) {
        if (MarkedStretches.isVisible(stretch, text)) {
          left += artifact ? 0 : stretch.to() - stretch.from();
          LineKind kind = artifact ? LineKind.FURNITURE : LineKind.TEXT;
          assembler.add(new TaggedLine(kind, true, 0, 0, List.of(List.of(stretch))));
        }
      }
    }
    return left;
  }
}
