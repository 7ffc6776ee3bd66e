package org.letopis.russian.morph;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.letopis.learn.Weights;
import org.letopis.morph.Tag;

/// What the tagger has learned.
///
/// On disk: a mark, the weights, then the lexicon, a line a form: `form TAB lemma TAB tag`, the tag as its features'
/// names parted by spaces.
public record TaggerModel(Weights weights, Lexicon lexicon) {

    private static final int MARK = 0x4C544731;

    /// @throws IllegalArgumentException if it is not such a model
    public static TaggerModel read(ByteBuffer from) {
        if (from.remaining() < Integer.BYTES || from.getInt() != MARK) {
            throw new IllegalArgumentException("not a model of the tagger, or of another version");
        }
        Weights weights = Weights.read(from);
        Map<String, List<Analysis>> forms = new HashMap<>();
        Map<String, Tag> tags = new HashMap<>();
        for (String line : StandardCharsets.UTF_8.decode(from).toString().split("\n")) {
            String[] parts = line.split("\t");
            if (parts.length == 3) {
                Analysis analysis = new Analysis(parts[1], tags.computeIfAbsent(parts[2], TaggerModel::tag), Analysis.Kind.COMMON);
                forms.computeIfAbsent(parts[0], form -> new ArrayList<>(2)).add(analysis);
            }
        }
        return new TaggerModel(weights, new Lexicon(forms));
    }

    public byte[] toBytes() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(lexicon.forms()).forEach((form, analyses) -> {
            for (Analysis analysis : analyses) {
                text.append(form).append('\t').append(analysis.lemma()).append('\t');
                text.append(text(analysis.tag())).append('\n');
            }
        });
        byte[] lines = text.toString().getBytes(StandardCharsets.UTF_8);
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES + weights.length() + lines.length);
        buffer.putInt(MARK);
        weights.write(buffer);
        return buffer.put(lines).array();
    }

    private static String text(Tag tag) {
        return String.join(
                " ",
                tag.pos().name(),
                tag.casus().name(),
                tag.number().name(),
                tag.gender().name(),
                tag.animacy().name(),
                tag.person().name(),
                tag.tense().name(),
                tag.form().name(),
                tag.voice().name(),
                tag.aspect().name(),
                tag.variant().name());
    }

    private static Tag tag(String text) {
        String[] parts = text.split(" ");
        return new Tag(
                Tag.Pos.valueOf(parts[0]),
                Tag.Case.valueOf(parts[1]),
                Tag.Number.valueOf(parts[2]),
                Tag.Gender.valueOf(parts[3]),
                Tag.Animacy.valueOf(parts[4]),
                Tag.Person.valueOf(parts[5]),
                Tag.Tense.valueOf(parts[6]),
                Tag.VerbForm.valueOf(parts[7]),
                Tag.Voice.valueOf(parts[8]),
                Tag.Aspect.valueOf(parts[9]),
                Tag.Variant.valueOf(parts[10]));
    }
}
