package org.letopis.export;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import org.junit.jupiter.api.Test;

final class HtmlExporterTest implements ExporterContract {

    @Override
    public Exporter exporter() {
        return new HtmlExporter(Locale.of("ru"));
    }

    @Override
    public String golden() {
        return "small.html";
    }

    @Test
    void markupOfTheSourceIsShownNotObeyed() {
        assertFalse(written(SmallReading.reading()).contains("<b>Туле"));
    }

    @Test
    void asksNothingOfANetwork() {
        String page = written(SmallReading.reading());
        assertFalse(page.contains("http://") || page.contains("https://") || page.contains("src=") || page.contains("@import"));
    }
}
