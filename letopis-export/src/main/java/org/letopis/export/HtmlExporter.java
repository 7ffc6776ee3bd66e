package org.letopis.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.letopis.model.Reading;

/// One page that holds all it needs: the text with everything marked, and the chronology beside it. It asks nothing of a
/// network, and its policy forbids it to.
public final class HtmlExporter implements Exporter {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";
    private static final String[] FAMILIES = {"person", "place", "body", "office", "time", "work", "event", "other"};

    private final Wording wording;
    private final String style = resource("page.css");
    private final String script = resource("page.js");

    public HtmlExporter(Locale locale) {
        this.wording = Wording.of(locale);
    }

    @Override
    public void write(Reading reading, Writer out) throws IOException {
        Html html = new Html();
        html.raw("<!DOCTYPE html>\n").open("html", "lang", wording.locale().getLanguage());
        head(html, reading);
        html.open("body").line();
        header(html, reading);
        html.open("main").open("article", "id", "text", "lang", "ru").line();
        new HtmlText(reading, wording).write(html);
        html.close("article").open("aside", "id", "lists", "aria-label", wording.of("section.events")).line();
        new HtmlLists(reading, wording).write(html);
        html.close("aside").close("main").line();
        html.open("script").raw(script).close("script").close("body").close("html").line();
        out.write(html.toString());
    }

    private void head(Html html, Reading reading) {
        html.open("head").open("meta", "charset", "utf-8");
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", title(reading)).open("style").raw(style).close("style").close("head").line();
    }

    private String title(Reading reading) {
        String title = reading.source().description().title();
        return reading.about().map(id -> reading.entity(id).name() + " · " + title).orElse(title);
    }

    private void header(Html html, Reading reading) {
        html.open("header").element("h1", title(reading));
        html.open("p").text(wording.of("summary.statements", reading.statements().size()) + ". "
                + wording.of("summary.sentences", Silence.sentences(reading).size(), reading.sentences().size()) + ".");
        html.close("p").open("p", "class", "legend");
        for (String family : FAMILIES) {
            html.element("span", wording.of("family." + family + ".label"), "class", family).text(" ");
        }
        html.element("span", wording.of("page.silent"), "class", "silent").text(" ");
        html.element("span", wording.of("page.repair"), "class", "repaired").close("p");
        html.open("nav");
        html.element("button", wording.of("page.text"), "type", "button", "id", "to-text");
        html.element("button", wording.of("section.events"), "type", "button", "id", "to-lists");
        html.element("button", wording.of("page.theme"), "type", "button", "id", "theme");
        html.element("span", wording.of("page.keys"), "class", "keys").close("nav").close("header").line();
    }

    private static String resource(String name) {
        try (InputStream in = HtmlExporter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
