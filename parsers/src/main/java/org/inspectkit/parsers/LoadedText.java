package org.inspectkit.parsers;

import java.util.List;
import java.util.Optional;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.internal.Sha256;
import org.inspectkit.parsers.ReportParseException.Reason;
import org.inspectkit.parsers.detect.FrameworkMatch;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.pdf.PdfException;
import org.inspectkit.parsers.pdf.PdfExtractor;
import org.inspectkit.parsers.pdf.PdfLimits;
import org.inspectkit.parsers.pdf.PdfText;
import org.inspectkit.parsers.text.PagedText;
import org.inspectkit.parsers.text.internal.Glyphs;
import org.inspectkit.parsers.text.lines.TextDecoder;
import org.inspectkit.parsers.text.lines.TextExtractor;
import org.inspectkit.parsers.text.lines.TextLimits;
import org.inspectkit.parsers.text.lines.TooLargeException;
import org.inspectkit.source.SourceDocument;

/** A document that was decoded, cut into lines and put into blocks. */
record LoadedText(SourceDocument source, ReportDocument document, List<Diagnostic> diagnostics) {

  private static final String PDF = "application/pdf";
  private static final int LONGEST_TITLE = 80;

  static LoadedText load(SourceBytes from, ParseLimits limits, Deadline deadline) {
    try {
      return from.isPdf() ? pdf(from, limits, deadline) : text(from, limits, deadline);
    } catch (TooLargeException e) {
      throw new ReportParseException(
          from.name(), Reason.TOO_LARGE, String.valueOf(e.getMessage()), e);
    }
  }

  private static TextLimits ofText(ParseLimits limits) {
    return new TextLimits(
        limits.count(Limit.PAGES),
        limits.count(Limit.CHARACTERS_OF_PAGE),
        limits.count(Limit.CHARACTERS_OF_LINE),
        limits.count(Limit.LINES),
        limits.count(Limit.CELLS));
  }

  private static PdfLimits ofPdf(ParseLimits limits, Deadline deadline) {
    return new PdfLimits(
        limits.count(Limit.CHARACTERS),
        limits.count(Limit.DEPTH),
        ofText(limits),
        deadline::isPast);
  }

  private static LoadedText pdf(SourceBytes from, ParseLimits limits, Deadline deadline) {
    try {
      PdfText pdf = PdfExtractor.read(from.bytes(), ofPdf(limits, deadline));
      deadline.check();
      refuseTooLong(from, pdf.text().extracted(), limits);
      return loaded(from, PDF, pdf.text(), pdf.diagnostics(), limits);
    } catch (PdfException e) {
      deadline.check();
      Reason reason =
          switch (e.problem()) {
            case ENCRYPTED -> Reason.ENCRYPTED;
            case DAMAGED -> Reason.DAMAGED;
            case NO_TEXT -> Reason.EMPTY;
            case TOO_LARGE -> Reason.TOO_LARGE;
            case OUT_OF_TIME -> Reason.OUT_OF_TIME;
          };
      throw new ReportParseException(from.name(), reason, String.valueOf(e.getMessage()), e);
    }
  }

  private static LoadedText text(SourceBytes from, ParseLimits limits, Deadline deadline) {
    refuseManyBytes(from, limits);
    String known = from.text();
    TextDecoder.Decoded decoded =
        known == null ? TextDecoder.decode(from.bytes()) : TextDecoder.decoded(known);
    refuseNoText(from, decoded);
    refuseTooLong(from, decoded.text(), limits);
    List<Diagnostic> diagnostics =
        decoded.guessedEncoding().stream()
            .map(e -> Diagnostic.of(DiagnosticCodes.ENCODING_GUESSED).with("encoding", e))
            .toList();
    deadline.check();
    PagedText text = TextExtractor.read(decoded.text(), ofText(limits));
    deadline.check();
    return loaded(from, decoded.mediaType(), text, diagnostics, limits);
  }

  private static void refuseNoText(SourceBytes from, TextDecoder.Decoded decoded) {
    Optional<String> why = decoded.whyNoText();
    if (why.isPresent()) {
      throw new ReportParseException(
          from.name(), Reason.NOT_TEXT, "it is neither a PDF nor text: " + why.get());
    }
    if (decoded.text().chars().noneMatch(c -> Glyphs.isVisible((char) c))) {
      String message = from.bytes().length == 0 ? "the file is empty" : "it contains only blanks";
      throw new ReportParseException(from.name(), Reason.EMPTY, "it holds no text: " + message);
    }
  }

  private static void refuseManyBytes(SourceBytes from, ParseLimits limits) {
    if (from.isTooLongText(limits)) {
      throw new ReportParseException(
          from.name(),
          Reason.TOO_LARGE,
          from.bytes().length
              + " bytes of text or more, more than the "
              + limits.most(Limit.CHARACTERS)
              + " characters that the limits allow");
    }
  }

  private static LoadedText loaded(
      SourceBytes from,
      String mediaType,
      PagedText text,
      List<Diagnostic> diagnostics,
      ParseLimits limits) {
    SourceDocument source =
        new SourceDocument(
            from.name(), mediaType, Sha256.of(from.bytes()), from.bytes().length, text.pages());
    ReportDocument document = ReportDocument.of(text, limits.count(Limit.BLOCKS));
    return new LoadedText(source, document, diagnostics);
  }

  private static void refuseTooLong(SourceBytes from, String text, ParseLimits limits) {
    if (text.length() > limits.most(Limit.CHARACTERS)) {
      throw new ReportParseException(
          from.name(),
          Reason.TOO_LARGE,
          text.length()
              + " characters, more than the "
              + limits.most(Limit.CHARACTERS)
              + " that the limits allow");
    }
  }

  /** Why nothing is read: nothing speaks for a framework, or the document only speaks of one. */
  Diagnostic notRecognised(List<FrameworkMatch> matches) {
    if (!matches.isEmpty()) {
      FrameworkMatch best = matches.get(0);
      return Diagnostic.of(DiagnosticCodes.NOT_A_REPORT)
          .with("framework", best.framework().id())
          .with("found", best.found())
          .with("form", best.framework().documentForm())
          .at(best.evidence().get(0).spans().stream().findFirst());
    }
    if (source.mediaType().equals("text/html")) {
      String title =
          document.blocks().stream()
              .findFirst()
              .map(block -> block.text().toString())
              .map(text -> text.substring(0, Math.min(LONGEST_TITLE, text.length())))
              .orElse("");
      return Diagnostic.of(DiagnosticCodes.HTML_PAGE).with("title", title);
    }
    return Diagnostic.of(DiagnosticCodes.FRAMEWORK_UNKNOWN);
  }
}
