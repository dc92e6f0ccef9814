package org.inspectkit.parsers.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Follows what the content of a page draws, as far as it has to do with text, and gathers the
 * glyphs. Pictures, lines and colours are passed over.
 */
final class ContentReader {

  /** Forms that show each other again and again are few bytes and endless work. */
  private static final int MOST_STEPS = 50_000_000;

  /** An array that places each glyph of a page by itself holds fewer. */
  private static final int MOST_IN_ARRAY = 500_000;

  /** To draw a form takes as long as to follow so many values. */
  private static final int STEPS_OF_FORM = 64;

  /** No page keeps its state so often before it takes it back. */
  private static final int MOST_KEPT = 10_000;

  /** How many numbers an operator takes; one that lacks any is passed over. */
  private static final Map<String, Integer> NUMBERS =
      Map.of(
          "cm", 6, "Tm", 6, "Td", 2, "TD", 2, "\"", 2, "Tc", 1, "Tw", 1, "Tz", 1, "TL", 1, "Ts", 1);

  private final PdfLimits limits;
  private final UnpackedStreams unpacked;
  private final KnownFonts fonts = new KnownFonts();
  private final PageGlyphs glyphs = new PageGlyphs();
  private final TextPainter painter;
  private final Operands operands = new Operands();
  private Deque<TextState> kept = new ArrayDeque<>();
  private TextState state = new TextState(new Matrix());
  private OpenMarks marks = new OpenMarks();
  private PDResources resources = new PDResources();

  /** The forms that are being drawn; one that draws itself is drawn once. */
  private final Set<COSStream> drawing = Collections.newSetFromMap(new IdentityHashMap<>());

  private int steps;

  /** The size of the contents that are being drawn, one within the other. */
  private long open;

  ContentReader(PdfLimits limits) {
    this.limits = limits;
    this.unpacked = new UnpackedStreams(limits);
    this.painter = new TextPainter(limits, glyphs);
  }

  /** The glyphs of a page, up to the call for the next one. */
  PageGlyphs read(PDPage page) throws IOException {
    PDResources ofPage = page.getResources();
    resources = ofPage == null ? new PDResources() : ofPage;
    state = new TextState(new Matrix());
    kept = new ArrayDeque<>();
    marks = new OpenMarks();
    drawing.clear();
    open = 0;
    glyphs.begin(page);
    painter.beginPage();
    follow(page.getContentStreams());
    return glyphs;
  }

  private void follow(Iterator<PDStream> streams) throws IOException {
    Content content = Content.of(streams, unpacked, open);
    open += content.size();
    PDFStreamParser parser = new Tokens(content);
    operands.clear();
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      count(1);
      if (token instanceof Operator operator) {
        follow(operator.getName());
        operands.clear();
      } else {
        operands.add((COSBase) token);
      }
    }
    open -= content.size();
  }

  private void count(int more) {
    int before = steps;
    steps += more;
    if (steps > MOST_STEPS) {
      throw PdfException.tooLarge("its pages take more than " + MOST_STEPS + " steps to draw");
    }
    if (before / STEPS_OF_FORM < steps / STEPS_OF_FORM) {
      limits.checkTime();
    }
  }

  /** The library's parser, which also counts what is within arrays and dictionaries. */
  private final class Tokens extends PDFStreamParser {

    private int inToken;

    Tokens(Content content) throws IOException {
      super(content);
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
      count(1);
      inToken++;
      if (inToken > MOST_IN_ARRAY) {
        throw PdfException.tooLarge("a page shows more than " + MOST_IN_ARRAY + " values at once");
      }
      return super.parseDirObject();
    }

    @Override
    public @Nullable Object parseNextToken() throws IOException {
      inToken = 0;
      return super.parseNextToken();
    }
  }

  private void follow(String operator) throws IOException {
    if (!operands.areNumbers(NUMBERS.getOrDefault(operator, 0))) {
      return;
    }
    switch (operator) {
      case "q" -> keep();
      case "Q" -> state = kept.isEmpty() ? state : kept.pop();
      case "cm" -> state.transform(operands.matrix());
      case "gs" -> useSettings();
      case "Do" -> drawForm();
      case "BMC" -> marks.begin(operands.name(0), null);
      case "BDC" -> marks.begin(operands.name(0), properties());
      case "EMC" -> marks.end();
      case "Tf" -> useFont();
      default -> followText(operator);
    }
  }

  private void followText(String operator) throws IOException {
    switch (operator) {
      case "BT" -> state.begin(new Matrix());
      case "Tm" -> state.begin(operands.matrix());
      case "Td" -> state.nextLine(operands.number(0), operands.number(1));
      case "TD" -> nextLineAndLeading();
      case "T*" -> state.nextLine(0, -state.leading);
      case "Tj", "TJ" -> show(operands.get(0));
      case "'" -> showOnNextLine(operands.get(0));
      case "\"" -> showSpaced();
      default -> set(operator, operands.number(0));
    }
  }

  private void set(String operator, float number) {
    switch (operator) {
      case "Tc" -> state.characterSpacing = number;
      case "Tw" -> state.wordSpacing = number;
      case "Tz" -> state.scaleTo(number);
      case "TL" -> state.leading = number;
      case "Ts" -> state.rise = number;
      default -> {
        // It has nothing to do with text.
      }
    }
  }

  private void keep() {
    if (kept.size() > MOST_KEPT) {
      throw PdfException.tooLarge("a page keeps its state more than " + MOST_KEPT + " times");
    }
    kept.push(state.copy());
  }

  private void nextLineAndLeading() {
    state.leading = -operands.number(1);
    state.nextLine(operands.number(0), operands.number(1));
  }

  private void show(@Nullable COSBase text) throws IOException {
    CodedFont font = state.font == null ? fonts.standard() : state.font;
    if (text instanceof COSString string) {
      painter.show(List.of(string), state, font, marks);
    } else if (text instanceof COSArray parts) {
      painter.show(parts, state, font, marks);
    }
  }

  private void showOnNextLine(@Nullable COSBase text) throws IOException {
    state.nextLine(0, -state.leading);
    show(text);
  }

  private void showSpaced() throws IOException {
    state.wordSpacing = operands.number(0);
    state.characterSpacing = operands.number(1);
    showOnNextLine(operands.get(2));
  }

  private void useFont() throws IOException {
    COSName name = operands.name(0);
    if (name != null && operands.get(1) != null) {
      state.size = operands.number(1);
      state.font = fonts.find(resources, name);
    }
  }

  /** Settings that a page uses by a name may hold a font. */
  private void useSettings() throws IOException {
    COSName name = operands.name(0);
    PDExtendedGraphicsState settings = name == null ? null : resources.getExtGState(name);
    CodedFont font = settings == null ? null : fonts.find(settings);
    if (settings != null && font != null) {
      state.size = settings.getFontSetting().getFontSize();
      state.font = font;
    }
  }

  private @Nullable COSDictionary properties() {
    if (operands.get(1) instanceof COSDictionary own) {
      return own;
    }
    COSName name = operands.name(1);
    PDPropertyList named = name == null ? null : resources.getProperties(name);
    return named == null ? null : named.getCOSObject();
  }

  /** Draws what a page shows by a name: a form is content of its own, a picture holds no text. */
  private void drawForm() throws IOException {
    COSName name = operands.name(0);
    COSStream stream = name == null ? null : form(name);
    if (stream != null
        && drawing.add(stream)
        && resources.getXObject(name) instanceof PDFormXObject form) {
      draw(form);
      drawing.remove(stream);
    }
  }

  /** What has another subtype, or none, is not a form. */
  private @Nullable COSStream form(COSName name) {
    COSDictionary named = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
    COSStream stream = named == null ? null : named.getCOSStream(name);
    boolean form = stream != null && COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE));
    return form ? stream : null;
  }

  private void draw(PDFormXObject form) throws IOException {
    count(STEPS_OF_FORM);
    if (drawing.size() > limits.maxDepth()) {
      throw PdfException.tooLarge("it has more than " + limits.maxDepth() + " forms in each other");
    }
    Deque<TextState> outerKept = kept;
    TextState outerState = state;
    PDResources outerResources = resources;
    kept = new ArrayDeque<>();
    state = state.copy();
    state.transform(form.getMatrix());
    resources = form.getResources() == null ? resources : form.getResources();
    follow(List.of(form.getStream()).iterator());
    resources = outerResources;
    state = outerState;
    kept = outerKept;
  }
}
