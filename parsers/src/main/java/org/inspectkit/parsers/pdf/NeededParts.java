package org.inspectkit.parsers.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * Asks for every part of a file without which its text would be another, and fails if one is not
 * there or is broken. The library goes without: it leaves a lost page out and shows a lost font's
 * characters as it guesses them.
 */
final class NeededParts {

  private static final Collection<COSName> OF_RESOURCES =
      List.of(COSName.FONT, COSName.XOBJECT, COSName.EXT_G_STATE);

  /** The nodes and lists that join the pages are not more than these for each page, and these. */
  private static final int MOST_FOR_PAGE = 4;

  private static final int MOST_JOINING = 1000;

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<COSBase> open = new ArrayDeque<>();
  private final String what;

  private NeededParts(String what) {
    this.what = what;
  }

  /** The pages that the catalogue of the file leads to, which are so many at most. */
  static void ofCatalogue(COSDictionary catalogue, long maxPages) throws IOException {
    NeededParts parts = new NeededParts("a page");
    parts.ask(catalogue.getItem(COSName.PAGES));
    long[] pages = {0};
    parts.follow(
        node -> {
          pages[0] += node.containsKey(COSName.KIDS) ? 0 : 1;
          int joined = parts.seen.size() - MOST_JOINING;
          if (pages[0] > maxPages || joined / MOST_FOR_PAGE > maxPages) {
            throw PdfException.tooLarge("it has more than " + maxPages + " pages");
          }
          return List.of(COSName.KIDS);
        });
  }

  /** The elements of the structure tree. */
  static void ofTree(COSDictionary catalogue) throws IOException {
    NeededParts parts = new NeededParts("an element of its structure tree");
    parts.ask(catalogue.getItem(COSName.STRUCT_TREE_ROOT));
    parts.follow(node -> List.of(COSName.K));
  }

  /** What a page shows, with the fonts and the forms that it uses. */
  static void ofPage(PDPage page) throws IOException {
    NeededParts parts = new NeededParts("what it shows, or a font of it,");
    parts.ask(page.getCOSObject().getItem(COSName.CONTENTS));
    parts.askForResources(page.getCOSObject().getItem(COSName.RESOURCES));
    PDResources inherited = page.getResources();
    parts.askForResources(inherited == null ? null : inherited.getCOSObject());
    parts.follow(NeededParts::ofPart);
  }

  /** A font needs all that it leads to; a form its own fonts and forms; a picture has no text. */
  private static Collection<COSName> ofPart(COSDictionary part) {
    if (isPicture(part)) {
      return List.of();
    }
    if (COSName.EXT_G_STATE.equals(part.getCOSName(COSName.TYPE))) {
      return List.of(COSName.FONT);
    }
    boolean form = COSName.FORM.equals(part.getCOSName(COSName.SUBTYPE));
    return form ? List.of(COSName.RESOURCES) : part.keySet();
  }

  private static boolean isPicture(COSDictionary part) {
    return COSName.IMAGE.equals(part.getCOSName(COSName.SUBTYPE));
  }

  private void follow(Function<COSDictionary, Collection<COSName>> keys) throws IOException {
    while (!open.isEmpty()) {
      COSBase next = open.pop();
      if (next instanceof COSArray several) {
        for (COSBase item : several) {
          ask(item);
        }
      } else if (next instanceof COSDictionary dictionary) {
        for (COSName key : keys.apply(dictionary)) {
          askFor(dictionary, key);
        }
      }
    }
  }

  private void askFor(COSDictionary dictionary, COSName key) throws IOException {
    if (key.equals(COSName.RESOURCES)) {
      askForResources(dictionary.getItem(key));
    } else if (!key.equals(COSName.PARENT) && !key.equals(COSName.METADATA)) {
      ask(dictionary.getItem(key));
    }
  }

  private void askForResources(@Nullable COSBase item) throws IOException {
    if (found(item) instanceof COSDictionary dictionary) {
      for (COSName key : OF_RESOURCES) {
        ask(dictionary.getItem(key));
      }
    }
  }

  private void ask(@Nullable COSBase item) throws IOException {
    COSBase part = found(item);
    if (part instanceof PackedStream stream && !isPicture(stream) && stream.isBroken()) {
      throw new IOException(what + " is broken");
    }
    if ((part instanceof COSArray || part instanceof COSDictionary) && seen.add(part)) {
      open.push(part);
    }
  }

  /** A reference that leads nowhere; where there is none, nothing is missing. */
  private @Nullable COSBase found(@Nullable COSBase item) throws IOException {
    if (!(item instanceof COSObject reference)) {
      return item;
    }
    COSBase part = reference.getObject();
    if (part == null) {
      throw new IOException(what + " is missing");
    }
    return part;
  }
}
