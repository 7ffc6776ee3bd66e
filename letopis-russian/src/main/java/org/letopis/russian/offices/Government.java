package org.letopis.russian.offices;

import java.util.EnumSet;
import java.util.Set;

/// How a noun is joined to what it is over: «директор завода», «командующий армией», «нарком по делам», «посол в Риме»,
/// «секретарь при дворе».
public enum Government {
    GEN("gen"),
    INS("ins"),
    FIELD("по"),
    PLACE("в"),
    PATRON("при"),
    GROUND("на");

    private final String mark;

    Government(String mark) {
        this.mark = mark;
    }

    /// Reads `gen,по,в`; `-` is none.
    public static Set<Government> parse(String list) {
        Set<Government> government = EnumSet.noneOf(Government.class);
        if (!list.equals("-")) {
            for (String one : list.split(",")) {
                government.add(marked(one));
            }
        }
        return government;
    }

    private static Government marked(String mark) {
        for (Government one : values()) {
            if (one.mark.equals(mark)) {
                return one;
            }
        }
        throw new IllegalArgumentException("possible are gen, ins, по, в, при and на, got " + mark);
    }
}
