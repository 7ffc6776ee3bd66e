package org.letopis.export;

final class CsvExporterTest implements ExporterContract {

    @Override
    public Exporter exporter() {
        return new CsvExporter();
    }

    @Override
    public String golden() {
        return "small.csv";
    }
}
