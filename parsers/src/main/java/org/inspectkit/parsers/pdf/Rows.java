package org.inspectkit.parsers.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the glyphs of a page without tags into rows where a column of a table is drawn before the
 * one beside it. Columns of running text are read one after the other, as they are drawn.
 */
final class Rows {

  /** Pages with more pieces of text are no tables that anybody reads. */
  private static final int MOST_PIECES = 2_000;

  /** Few cells have as many lines. */
  private static final int FEWEST_ROWS = 3;

  /** A column that is narrower holds cells; running text is wider. */
  private static final float SHARE_OF_CELL = 1 / 3f;

  private final PageGlyphs glyphs;
  private final List<List<Piece>> rows = new ArrayList<>();

  /** Glyphs that are drawn one after the other without a wide gap between them. */
  private record Piece(int from, int to, float left, float right, float y, float height) {

    boolean isLevelWith(Piece other) {
      return Math.abs(y - other.y) < Math.min(height, other.height) / 2;
    }

    boolean isBeside(Piece other) {
      return isLevelWith(other) && (right <= other.left || other.right <= left);
    }
  }

  private Rows(PageGlyphs glyphs) {
    this.glyphs = glyphs;
  }

  static int[] order(PageGlyphs glyphs) {
    Rows rows = new Rows(glyphs);
    List<Piece> pieces = rows.pieces();
    if (pieces.size() > MOST_PIECES) {
      return glyphs.asDrawn();
    }
    rows.addAll(pieces);
    return rows.order();
  }

  private List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= glyphs.count(); i++) {
      if (i == glyphs.count() || isApart(i - 1, i)) {
        pieces.add(
            new Piece(
                from, i, glyphs.x(from), glyphs.right(i - 1), glyphs.y(from), glyphs.height(from)));
        from = i;
      }
    }
    return pieces;
  }

  private boolean isApart(int before, int glyph) {
    float gap = glyphs.x(glyph) - glyphs.right(before);
    boolean level =
        Math.abs(glyphs.y(glyph) - glyphs.y(before))
            < Math.max(glyphs.height(glyph), glyphs.height(before));
    return !level
        || gap > PdfCharacters.WIDE_IN_BLANKS * glyphs.blank(glyph)
        || glyphs.x(glyph) < glyphs.x(before);
  }

  /** Adds what is drawn up to the next jump upwards, and so on. */
  private void addAll(List<Piece> pieces) {
    int from = 0;
    for (int i = 1; i <= pieces.size(); i++) {
      boolean ends =
          i == pieces.size()
              || pieces.get(i).y() < pieces.get(i - 1).y() - pieces.get(i - 1).height();
      if (ends) {
        add(pieces.subList(from, i));
        from = i;
      }
    }
  }

  private void add(List<Piece> column) {
    boolean cells = isOfCells(column);
    for (Piece piece : column) {
      List<Piece> row = cells ? rowOf(piece) : null;
      if (row != null) {
        row.add(piece);
      } else {
        rows.add(cells ? placeOf(piece) : rows.size(), new ArrayList<>(List.of(piece)));
      }
    }
  }

  /**
   * Whether what is drawn is a column beside several rows that are there, and not the lines of one
   * cell; and one of both sides is narrow.
   */
  private boolean isOfCells(List<Piece> column) {
    int rowsBeside = 0;
    float widest = 0;
    float widestBeside = 0;
    for (Piece piece : column) {
      List<Piece> row = rowOf(piece);
      if (row != null) {
        rowsBeside++;
        widest = Math.max(widest, piece.right() - piece.left());
        for (Piece beside : row) {
          widestBeside = Math.max(widestBeside, beside.right() - beside.left());
        }
      }
    }
    return rowsBeside >= FEWEST_ROWS
        && Math.min(widest, widestBeside) < SHARE_OF_CELL * glyphs.pageWidth();
  }

  private @Nullable List<Piece> rowOf(Piece piece) {
    for (int i = rows.size() - 1; i >= 0; i--) {
      if (rows.get(i).stream().allMatch(piece::isBeside)) {
        return rows.get(i);
      }
    }
    return null;
  }

  /** After the last row that is not below a piece. */
  private int placeOf(Piece piece) {
    int place = rows.size();
    while (place > 0 && rows.get(place - 1).get(0).y() > piece.y()) {
      place--;
    }
    return place;
  }

  private int[] order() {
    int[] order = new int[glyphs.count()];
    int at = 0;
    for (List<Piece> row : rows) {
      row.sort(Comparator.comparingDouble(Piece::left));
      for (Piece piece : row) {
        for (int i = piece.from(); i < piece.to(); i++) {
          order[at++] = i;
        }
      }
    }
    return order;
  }
}
