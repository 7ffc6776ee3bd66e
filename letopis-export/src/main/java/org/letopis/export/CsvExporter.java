package org.letopis.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.letopis.model.Claim;
import org.letopis.model.Phase;
import org.letopis.model.Reading;
import org.letopis.model.Role;
import org.letopis.model.Statement;
import org.letopis.text.CodePoints;

/// The statements as a table after RFC 4180, a line each, names instead of ids: for spreadsheets.
public final class CsvExporter implements Exporter {

    private static final List<String> FIRST = List.of("source", "id", "type", "phase", "subject");
    private static final List<String> LAST = List.of(
            "kinship", "kind", "value", "edtf", "written", "calendar", "earliest", "latest", "voice", "polarity",
            "status", "confidence", "found_by", "start", "end", "line", "quotation");

    @Override
    public void write(Reading reading, Writer out) throws IOException {
        List<String> header = new ArrayList<>(FIRST);
        for (Role role : Role.values()) {
            header.add(Labels.of(role));
        }
        header.addAll(LAST);
        line(header, out);
        StatementWords words = new StatementWords(reading, Wording.of(Locale.ENGLISH));
        CodePoints points = CodePoints.of(reading.source().text());
        for (Statement statement : reading.statements()) {
            line(cells(reading, statement, words, points), out);
        }
    }

    private static List<String> cells(Reading reading, Statement statement, StatementWords words, CodePoints points) {
        List<String> cells = new ArrayList<>();
        cells.add(reading.source().description().id());
        cells.add(statement.id().toString());
        cells.add(Labels.of(statement.type()));
        cells.add(phase(statement.claim()));
        cells.add(words.subjectName(statement));
        for (Role role : Role.values()) {
            cells.add(words.names(statement, role).orElse(""));
        }
        Claim.Fact fact = statement.claim() instanceof Claim.Fact told ? told : null;
        cells.add(fact == null ? "" : fact.kinship().orElse(""));
        cells.add(fact == null ? "" : fact.kind().orElse(""));
        cells.add(fact == null ? "" : fact.value().orElse(""));
        cells.add(statement.dating().map(dating -> dating.edtf().toString()).orElse(""));
        cells.add(statement.dating().map(dating -> dating.written().toString()).orElse(""));
        cells.add(statement.dating().map(dating -> Labels.of(dating.reckoning())).orElse(""));
        cells.add(statement.bounds().filter(b -> b.bounds().hasStart()).map(b -> b.bounds().earliest().toString()).orElse(""));
        cells.add(statement.bounds().filter(b -> b.bounds().hasEnd()).map(b -> b.bounds().latest().toString()).orElse(""));
        cells.add(statement.voice().chain().stream()
                .map(id -> reading.entity(id).name())
                .collect(Collectors.joining(" > ")));
        cells.add(statement.claim() instanceof Claim.Judgement judgement ? Labels.of(judgement.polarity()) : "neutral");
        cells.add(Labels.of(statement.status()));
        cells.add(String.format(Locale.ROOT, "%.2f", statement.confidence()));
        cells.add(statement.foundBy());
        cells.add(Integer.toString(points.at(statement.evidence().getFirst().start())));
        cells.add(Integer.toString(points.at(statement.evidence().getLast().end())));
        cells.add(Integer.toString(words.line(statement)));
        cells.add(words.quotation(statement.evidence()));
        return cells;
    }

    private static String phase(Claim claim) {
        return claim instanceof Claim.Fact fact && fact.phase() != Phase.UNTOLD ? Labels.of(fact.phase()) : "";
    }

    private static void line(List<String> cells, Writer out) throws IOException {
        out.write(cells.stream().map(CsvExporter::quoted).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    /// A spreadsheet would run a cell that begins with one of these signs as a formula; an apostrophe makes it text.
    private static String quoted(String cell) {
        String safe = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
