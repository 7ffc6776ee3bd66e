package org.letopis.export;

final class BratExporterTest implements ExporterContract {

    @Override
    public Exporter exporter() {
        return new BratExporter();
    }

    @Override
    public String golden() {
        return "small.ann";
    }
}
