package org.letopis.russian.offices;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// How a noun is joined to what it is over: «директор завода», «командующий армией», «нарком по делам», «посол в Риме»,
/// «секретарь при дворе».
public enum Government {
    GEN,
    INS,
    ПО,
    В,
    ПРИ,
    НА;

    /// Reads `gen,по,в`; `-` is none.
    public static Set<Government> parse(String list) {
        Set<Government> government = EnumSet.noneOf(Government.class);
        if (!list.equals("-")) {
            for (String one : list.split(",")) {
                government.add(valueOf(one.toUpperCase(Locale.ROOT)));
            }
        }
        return government;
    }
}
