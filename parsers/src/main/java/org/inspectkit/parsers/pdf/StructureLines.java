package org.inspectkit.parsers.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.inspectkit.parsers.text.LineKind;
import org.inspectkit.parsers.text.lines.LineAssembler.Stretch;
import org.inspectkit.parsers.text.lines.TaggedLine;
import org.jspecify.annotations.Nullable;

/** Walks the structure tree of a tagged file and makes a line of each thing that it holds. */
final class StructureLines {

  private static final Set<String> INLINE =
      Set.of("Span", "Link", "Reference", "Quote", "Code", "Em", "Strong", "Annot", "Form", "Sub");
  private static final Set<String> TEXT_BLOCKS =
      Set.of(
          "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "Title", "Caption", "TOCI", "BlockQuote");

  private static final Set<String> WITHIN_ITEM = Set.of("L", "Table", "Note");

  private final String extracted;
  private final List<TaggedLine> lines = new ArrayList<>();
  private final MarkedStretches stretches;

  /** A broken tree may hold a part twice, or within itself; it is walked once. */
  private final Set<COSDictionary> walked = Collections.newSetFromMap(new IdentityHashMap<>());

  private final IdentityHashMap<COSDictionary, Integer> pageNumbers = new IdentityHashMap<>();

  /** Asked for once: the library puts the map together anew each time. */
  private final Map<String, Object> roles;

  private final PDStructureTreeRoot root;
  private int boxes;
  private int deepest;

  /** The outermost table that is being walked; 0 if none is. */
  private int box;

  StructureLines(
      PDDocument document, PDStructureTreeRoot root, String extracted, MarkedStretches stretches) {
    this.root = root;
    this.roles = root.getRoleMap();
    this.extracted = extracted;
    this.stretches = stretches;
    int number = 1;
    for (PDPage page : document.getPages()) {
      pageNumbers.put(page.getCOSObject(), number++);
    }
  }

  /** The lines in the order of the tree, as deep as a limit. */
  List<TaggedLine> read(int maxDepth) {
    deepest = maxDepth;
    children(root, 0, 0);
    return lines;
  }

  private void children(PDStructureNode node, int depth, int list) {
    if (depth > deepest) {
      return;
    }
    List<Stretch> loose = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element && !isInline(element)) {
        line(LineKind.TEXT, loose);
        loose = new ArrayList<>();
        block(element, depth + 1, list);
      } else {
        gather(kid, node, loose, depth);
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
    } else if (type.equals("Table") && box == 0) {
      box = ++boxes;
      children(element, depth, list);
      box = 0;
    } else if (type.equals("Note")) {
      line(LineKind.FURNITURE, all(element, depth));
    } else if (TEXT_BLOCKS.contains(type)) {
      textBlock(element, type, depth, list);
    } else {
      children(element, depth, list);
    }
  }

  /** A paragraph may hold a text box or a list, which are lines of their own after it. */
  private void textBlock(PDStructureElement element, String type, int depth, int list) {
    List<Stretch> own = new ArrayList<>();
    List<PDStructureElement> inner = new ArrayList<>();
    parts(element, child -> !isInline(child), own, inner, depth);
    line(type.startsWith("H") || type.equals("Title") ? LineKind.HEADING : LineKind.TEXT, own);
    inner.forEach(child -> block(child, depth + 1, list));
  }

  /** An item is one line; a list within it follows line by line. */
  private void item(PDStructureElement item, int depth, int list) {
    List<Stretch> own = new ArrayList<>();
    List<PDStructureElement> inner = new ArrayList<>();
    parts(item, child -> WITHIN_ITEM.contains(type(child)), own, inner, depth);
    if (!own.isEmpty()) {
      List<Stretch> cell = PrintedLines.fromBullet(own, extracted);
      lines.add(new TaggedLine(LineKind.TEXT, false, 2 * list, box, List.of(cell)));
    }
    inner.forEach(child -> block(child, depth + 1, list));
  }

  /** The text of an element, and those elements in it that are lines of their own. */
  private void parts(
      PDStructureNode node,
      Predicate<PDStructureElement> isOfItsOwn,
      List<Stretch> own,
      List<PDStructureElement> inner,
      int depth) {
    if (depth > deepest) {
      return;
    }
    for (Object kid : node.getKids()) {
      if (!(kid instanceof PDStructureElement child)) {
        gather(kid, node, own, depth);
      } else if (isOfItsOwn.test(child)) {
        inner.add(child);
      } else if (isInline(child)) {
        gather(kid, node, own, depth);
      } else if (walked.add(child.getCOSObject())) {
        parts(child, isOfItsOwn, own, inner, depth + 1);
      }
    }
  }

  /** A row of which one cell holds anything is none: tables are also used to lay out a page. */
  private void row(PDStructureElement row, int depth, int list) {
    List<PDStructureElement> filled = new ArrayList<>();
    Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Object kid : row.getKids()) {
      if (kid instanceof PDStructureElement cell && holdsText(cell, seen, depth + 1)) {
        filled.add(cell);
      }
    }
    if (filled.size() == 1) {
      children(filled.get(0), depth + 1, list);
    } else {
      List<List<Stretch>> cells = filled.stream().map(cell -> all(cell, depth + 1)).toList();
      lines.add(new TaggedLine(LineKind.TEXT, false, 0, box, cells));
    }
  }

  /** A part that a row holds twice, or within itself, is looked at once. */
  private boolean holdsText(PDStructureElement element, Set<COSDictionary> seen, int depth) {
    if (depth > deepest || !seen.add(element.getCOSObject())) {
      return false;
    }
    for (Object kid : element.getKids()) {
      boolean holds =
          kid instanceof PDStructureElement child
              ? holdsText(child, seen, depth + 1)
              : stretches.holdText(page(kid, element), mark(kid), extracted);
      if (holds) {
        return true;
      }
    }
    return false;
  }

  private void line(LineKind kind, List<Stretch> text) {
    if (text.isEmpty()) {
      return;
    }
    List<List<Stretch>> parts = PrintedLines.of(text, extracted);
    if (PrintedLines.holdSeveralParts(parts, extracted)) {
      boolean first = true;
      for (List<Stretch> part : parts) {
        lines.add(new TaggedLine(LineKind.TEXT, first, 0, box, List.of(part)));
        first = false;
      }
    } else {
      lines.add(new TaggedLine(kind, true, 0, box, List.of(text)));
    }
  }

  private List<Stretch> all(PDStructureElement element, int depth) {
    List<Stretch> found = new ArrayList<>();
    for (Object kid : element.getKids()) {
      gather(kid, element, found, depth);
    }
    return found;
  }

  /** The text of a part of the tree, in the tree's order. */
  private void gather(Object kid, PDStructureNode parent, List<Stretch> into, int depth) {
    boolean again =
        kid instanceof PDStructureElement element && !walked.add(element.getCOSObject());
    if (depth > deepest || again) {
      return;
    }
    if (mark(kid) >= 0) {
      into.addAll(stretches.take(page(kid, parent), mark(kid)));
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

  /** The number of a marked content; negative if a part of the tree is none. */
  private static int mark(Object kid) {
    if (kid instanceof PDMarkedContentReference reference) {
      return reference.getMCID();
    }
    return kid instanceof Integer mark ? mark : OpenMarks.UNMARKED;
  }

  /** The page of a marked content: its own, or that of the element in which it is. */
  private int page(Object kid, PDStructureNode parent) {
    PDPage own = kid instanceof PDMarkedContentReference reference ? reference.getPage() : null;
    return pageOf(own == null && parent instanceof PDStructureElement e ? e.getPage() : own);
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
}
