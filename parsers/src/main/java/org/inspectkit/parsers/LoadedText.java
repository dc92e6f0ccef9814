package org.inspectkit.parsers;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.text.Glyphs;
import org.inspectkit.parsers.text.PagedText;
import org.inspectkit.parsers.text.TextExtractor;
import org.inspectkit.source.SourceDocument;

/** A document that was decoded, cut into lines and put into blocks. */
record LoadedText(SourceDocument source, ReportDocument document, List<Diagnostic> diagnostics) {

  private static final int LONGEST_TITLE = 80;
  private static final int MOST_BYTES_OF_CHARACTER = 3;

  static LoadedText load(ReportSource from, ParseLimits limits) {
    refuseOther(from);
    refuseTooLong(from, limits);
    TextExtractor.Decoded decoded = TextExtractor.decode(from.bytes());
    refuseUnreadable(from, decoded, limits);
    PagedText paged = TextExtractor.read(decoded.text());
    SourceDocument source =
        new SourceDocument(
            from.name(),
            decoded.mediaType(),
            sha256(from.bytes()),
            from.bytes().length,
            paged.pages());
    List<Diagnostic> diagnostics =
        decoded.guessedEncoding().stream()
            .map(e -> Diagnostic.of(DiagnosticCodes.ENCODING_GUESSED).with("encoding", e))
            .toList();
    return new LoadedText(source, ReportDocument.of(paged), diagnostics);
  }

  private static void refuseOther(ReportSource from) {
    byte[] bytes = from.bytes();
    boolean pdf =
        bytes.length > 4
            && bytes[0] == '%'
            && bytes[1] == 'P'
            && bytes[2] == 'D'
            && bytes[3] == 'F';
    if (pdf) {
      throw new ReportParseException(
          from.name(),
          ReportParseException.Reason.UNSUPPORTED,
          "a PDF; this version reads text only (pdftotext -layout makes one)");
    }
  }

  /** So many bytes are too many characters in any encoding; they need not be decoded to know it. */
  private static void refuseTooLong(ReportSource from, ParseLimits limits) {
    int bytes = from.bytes().length;
    if (bytes / MOST_BYTES_OF_CHARACTER > limits.maxCharacters()) {
      throw new ReportParseException(
          from.name(),
          ReportParseException.Reason.TOO_LARGE,
          bytes
              + " bytes of text, more than the "
              + limits.maxCharacters()
              + " characters that the limits allow");
    }
  }

  private static void refuseUnreadable(
      ReportSource from, TextExtractor.Decoded decoded, ParseLimits limits) {
    if (decoded.isBinary()) {
      throw new ReportParseException(
          from.name(),
          ReportParseException.Reason.NOT_TEXT,
          "it is no text: it opens as an archive, or control characters stand in its first 64 KiB");
    }
    if (decoded.text().chars().noneMatch(c -> Glyphs.isVisible((char) c))) {
      throw new ReportParseException(
          from.name(), ReportParseException.Reason.EMPTY, "it holds no text");
    }
    if (decoded.text().length() > limits.maxCharacters()) {
      throw new ReportParseException(
          from.name(),
          ReportParseException.Reason.TOO_LARGE,
          decoded.text().length()
              + " characters, more than the "
              + limits.maxCharacters()
              + " that the limits allow");
    }
  }

  Diagnostic notRecognised() {
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

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
