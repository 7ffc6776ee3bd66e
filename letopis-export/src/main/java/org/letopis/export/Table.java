package org.letopis.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/// A table of text that wraps its cells to a given width. On a line too narrow for columns, each row is set as a block.
final class Table {

    private static final String GAP = "  ";

    /// Below this many characters a line is no place for columns.
    private static final int NARROW = 72;

    private final int width;
    private final Ink ink;
    private final List<List<String>> rows = new ArrayList<>();
    /// A line under each row in a paler ink, over the whole width; empty for none.
    private final List<String> notes = new ArrayList<>();
    private final List<String> header;
    /// The column that takes what the others leave.
    private final int widest;

    Table(int width, Ink ink, int widest, String... header) {
        this.width = width;
        this.ink = ink;
        this.widest = widest;
        this.header = List.of(header);
    }

    void add(String note, String... cells) {
        rows.add(List.of(cells));
        notes.add(note);
    }

    String print() {
        StringBuilder out = new StringBuilder();
        if (width < NARROW) {
            stacked(out);
        } else {
            columns(out);
        }
        return out.toString();
    }

    private void columns(StringBuilder out) {
        int[] widths = widths();
        line(out, widths, header, ink::bold);
        for (int i = 0; i < rows.size(); i++) {
            line(out, widths, rows.get(i), cell -> cell);
            note(out, notes.get(i), widest == 0 ? GAP.length() : widths[0] + GAP.length());
        }
    }

    private int[] widths() {
        int[] widths = new int[header.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = header.get(column).length();
            for (List<String> row : rows) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
            widths[column] = Math.min(widths[column], column == widest ? Integer.MAX_VALUE : width / 5);
        }
        int others = Arrays.stream(widths).sum() - widths[widest] + GAP.length() * (widths.length - 1);
        widths[widest] = Math.min(widths[widest], Math.max(20, width - others));
        return widths;
    }

    private static void line(StringBuilder out, int[] widths, List<String> cells, UnaryOperator<String> style) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int column = 0; column < widths.length; column++) {
            wrapped.add(Wrap.lines(cells.get(column), widths[column]));
            height = Math.max(height, wrapped.getLast().size());
        }
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String part = i < wrapped.get(column).size() ? wrapped.get(column).get(i) : "";
                line.append(part).append(" ".repeat(Math.max(0, widths[column] - part.length()))).append(GAP);
            }
            out.append(style.apply(line.toString().stripTrailing())).append('\n');
        }
    }

    private void stacked(StringBuilder out) {
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            for (int column = 0; column < header.size(); column++) {
                if (!row.get(column).isEmpty()) {
                    String label = header.get(column) + ": ";
                    List<String> lines = Wrap.lines(row.get(column), width - 2);
                    boolean fits = lines.size() == 1 && label.length() + lines.getFirst().length() <= width;
                    out.append(ink.bold(label)).append(fits ? "" : "\n  ").append(String.join("\n  ", lines)).append('\n');
                }
            }
            note(out, notes.get(i), 2);
            out.append('\n');
        }
    }

    private void note(StringBuilder out, String note, int indent) {
        if (!note.isEmpty()) {
            for (String line : Wrap.lines(note, width - indent)) {
                out.append(" ".repeat(indent)).append(ink.pale(line)).append('\n');
            }
        }
    }
}
