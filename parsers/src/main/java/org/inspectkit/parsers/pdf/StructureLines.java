package org.inspectkit.parsers.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.inspectkit.parsers.text.LineAssembler;
import org.inspectkit.parsers.text.LineAssembler.Stretch;
import org.inspectkit.parsers.text.LineKind;
import org.jspecify.annotations.Nullable;

/** Walks the structure tree of a tagged file and makes a line of each thing that it holds. */
final class StructureLines {

  private static final int DEEPEST = 200;
  private static final Set<String> INLINE =
      Set.of("Span", "Link", "Reference", "Quote", "Code", "Em", "Strong", "Annot", "Form", "Sub");
  private static final Set<String> TEXT_BLOCKS =
      Set.of(
          "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "Title", "Caption", "TOCI", "BlockQuote");

  private final String extracted;
  private final LineAssembler lines;
  private final MarkedStretches stretches;

  /** A broken tree may hold a part twice, or within itself; it is walked once. */
  private final Set<COSDictionary> walked = Collections.newSetFromMap(new IdentityHashMap<>());

  private final IdentityHashMap<COSDictionary, Integer> pageNumbers = new IdentityHashMap<>();

  /** Asked for once: the library puts the map together anew each time. */
  private final Map<String, Object> roles;

  private final PDStructureTreeRoot root;

  StructureLines(
      PDDocument document,
      PDStructureTreeRoot root,
      String extracted,
      MarkedStretches stretches,
      LineAssembler lines) {
    this.root = root;
    this.roles = root.getRoleMap();
    this.extracted = extracted;
    this.lines = lines;
    this.stretches = stretches;
    int number = 1;
    for (PDPage page : document.getPages()) {
      pageNumbers.put(page.getCOSObject(), number++);
    }
  }

  void read() {
    children(root, 0, 0);
  }

  private void children(PDStructureNode node, int depth, int list) {
    if (depth > DEEPEST) {
      return;
    }
    List<Stretch> loose = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element && !isInline(element)) {
        line(LineKind.TEXT, loose);
        loose = new ArrayList<>();
        block(element, depth + 1, list);
      } else {
        gather(kid, node, loose, depth + 1);
      }
    }
    line(LineKind.TEXT, loose);
  }

  private void block(PDStructureElement element, int depth, int list) {
    if (!walked.add(element.getCOSObject())) {
      return;
    }
    String type = type(element);
    if (type.equals("L")) {
      children(element, depth, list + 1);
    } else if (type.equals("LI")) {
      item(element, depth, list);
    } else if (type.equals("TR")) {
      row(element, depth, list);
    } else if (type.equals("Note")) {
      line(LineKind.FURNITURE, all(element, depth));
    } else if (TEXT_BLOCKS.contains(type)) {
      textBlock(element, type, depth, list);
    } else {
      children(element, depth, list);
    }
  }

  /** A paragraph may hold a text box or a list, which are lines of their own behind it. */
  private void textBlock(PDStructureElement element, String type, int depth, int list) {
    List<Stretch> own = new ArrayList<>();
    List<PDStructureElement> inner = new ArrayList<>();
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement child && !isInline(child)) {
        inner.add(child);
      } else {
        gather(kid, element, own, depth + 1);
      }
    }
    line(type.startsWith("H") || type.equals("Title") ? LineKind.HEADING : LineKind.TEXT, own);
    inner.forEach(child -> block(child, depth + 1, list));
  }

  /** An item is one line; a list within it follows line by line. */
  private void item(PDStructureElement item, int depth, int list) {
    List<Stretch> own = new ArrayList<>();
    List<PDStructureElement> inner = new ArrayList<>();
    itemParts(item, own, inner, depth);
    if (!own.isEmpty()) {
      lines.add(LineKind.TEXT, false, 2 * list, List.of(PrintedLines.fromBullet(own, extracted)));
    }
    inner.forEach(child -> block(child, depth + 1, list));
  }

  private void itemParts(
      PDStructureElement node, List<Stretch> own, List<PDStructureElement> inner, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement child
          && Set.of("L", "Table", "Note").contains(type(child))) {
        inner.add(child);
      } else if (kid instanceof PDStructureElement child && !isInline(child)) {
        if (walked.add(child.getCOSObject())) {
          itemParts(child, own, inner, depth + 1);
        }
      } else {
        gather(kid, node, own, depth + 1);
      }
    }
  }

  /** A row of which one cell holds anything is none: tables are also used to lay out a page. */
  private void row(PDStructureElement row, int depth, int list) {
    List<PDStructureElement> filled = new ArrayList<>();
    for (Object kid : row.getKids()) {
      if (kid instanceof PDStructureElement cell && !cell.getKids().isEmpty()) {
        filled.add(cell);
      }
    }
    if (filled.size() == 1) {
      children(filled.get(0), depth + 1, list);
    } else {
      lines.add(
          LineKind.TEXT, false, 0, filled.stream().map(cell -> all(cell, depth + 1)).toList());
    }
  }

  private void line(LineKind kind, List<Stretch> text) {
    if (text.isEmpty()) {
      return;
    }
    List<List<Stretch>> parts = PrintedLines.of(text, extracted);
    if (PrintedLines.holdSeveralParts(parts, extracted)) {
      boolean first = true;
      for (List<Stretch> part : parts) {
        lines.add(LineKind.TEXT, first, 0, List.of(part));
        first = false;
      }
    } else {
      lines.add(kind, true, 0, List.of(text));
    }
  }

  private List<Stretch> all(PDStructureElement element, int depth) {
    List<Stretch> found = new ArrayList<>();
    for (Object kid : element.getKids()) {
      gather(kid, element, found, depth + 1);
    }
    return found;
  }

  /** The text of a part of the tree, in the tree's order. */
  private void gather(Object kid, PDStructureNode parent, List<Stretch> into, int depth) {
    boolean again =
        kid instanceof PDStructureElement element && !walked.add(element.getCOSObject());
    if (depth > DEEPEST || again) {
      return;
    }
    if (kid instanceof Integer mark && parent instanceof PDStructureElement element) {
      into.addAll(stretches.take(pageOf(element.getPage()), mark));
    } else if (kid instanceof PDMarkedContentReference reference) {
      PDPage page = reference.getPage();
      PDPage own = page == null && parent instanceof PDStructureElement e ? e.getPage() : page;
      into.addAll(stretches.take(pageOf(own), reference.getMCID()));
    } else if (kid instanceof PDStructureElement element && type(element).equals("Note")) {
      line(LineKind.FURNITURE, all(element, depth + 1));
    } else if (kid instanceof PDStructureElement element && type(element).equals("LI")) {
      into.addAll(PrintedLines.fromBullet(all(element, depth + 1), extracted));
    } else if (kid instanceof PDStructureElement element) {
      for (Object child : element.getKids()) {
        gather(child, element, into, depth + 1);
      }
    }
  }

  private int pageOf(@Nullable PDPage page) {
    return page == null ? 0 : pageNumbers.getOrDefault(page.getCOSObject(), 0);
  }

  private boolean isInline(PDStructureElement element) {
    return INLINE.contains(type(element));
  }

  /** The standard name for what the file may call by a name of its own. */
  private String type(PDStructureElement element) {
    String type = element.getStructureType();
    return type == null ? "" : String.valueOf(roles.getOrDefault(type, type));
  }

  /** Where the text of each marked content stands; what the tree has taken is taken once only. */
  static final class MarkedStretches {

    private final Map<Long, List<Stretch>> byMark = new HashMap<>();

    MarkedStretches(PdfCharacters characters) {
      int from = 0;
      for (int i = 1; i <= characters.length(); i++) {
        boolean ends =
            i == characters.length()
                || characters.mark(i) != characters.mark(from)
                || characters.page(i) != characters.page(from);
        if (ends) {
          byMark
              .computeIfAbsent(
                  key(characters.page(from), characters.mark(from)), k -> new ArrayList<>())
              .add(new Stretch(from, i));
          from = i;
        }
      }
    }

    private static long key(int page, int mark) {
      return ((long) page << 32) | (mark & 0xFFFFFFFFL);
    }

    List<Stretch> take(int page, int mark) {
      List<Stretch> found = byMark.remove(key(page, mark));
      return found == null ? List.of() : found;
    }

    /** What is left, in the order of the text: first what no tree may take, then the rest. */
    Map<Long, List<Stretch>> left() {
      return byMark;
    }

    static boolean isArtifact(long key) {
      return (int) key == MarkedStripper.ARTIFACT;
    }
  }
}
