package org.letopis.russian.segment;

import java.util.List;

/// A small rule about one place where a sentence may end. The first that has an opinion decides.
@FunctionalInterface
interface JointRule {

    /// What a rule thinks of a place.
    enum Opinion {
        JOIN,
        SPLIT,
        NONE
    }

    Opinion of(Joint joint);

    static Opinion join(boolean condition) {
        return condition ? Opinion.JOIN : Opinion.NONE;
    }

    static Opinion split(boolean condition) {
        return condition ? Opinion.SPLIT : Opinion.NONE;
    }

    /// Rules in the order in which they are asked; without any opinion a sentence ends.
    static boolean ends(List<JointRule> rules, Joint joint) {
        for (JointRule rule : rules) {
            Opinion opinion = rule.of(joint);
            if (opinion != Opinion.NONE) {
                return opinion == Opinion.SPLIT;
            }
        }
        return true;
    }
}
