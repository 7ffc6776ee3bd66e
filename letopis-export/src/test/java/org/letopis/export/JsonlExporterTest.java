package org.letopis.export;

final class JsonlExporterTest implements ExporterContract {

    @Override
    public Exporter exporter() {
        return new JsonlExporter();
    }

    @Override
    public String golden() {
        return "small.jsonl";
    }
}
