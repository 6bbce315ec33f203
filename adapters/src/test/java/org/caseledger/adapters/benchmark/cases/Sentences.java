package org.caseledger.adapters.benchmark.cases;

import java.util.List;

/** Writes texts of varied length from {@link Phrases}. */
final class Sentences {

    private final Chance chance;

    Sentences(Chance chance) {
        this.chance = chance;
    }

    /** One of the phrases. */
    String one(List<String> phrases) {
        return filled(chance.oneOf(phrases));
    }

    /** What is applied for. */
    String subject(String item) {
        return one(Phrases.SUBJECTS).replace("{项}", item);
    }

    /** Mostly one or two sentences, sometimes a page. */
    String opinion() {
        int sentences = 1 + (int) Math.min(11, chance.exponential(1.6));
        var text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(text.isEmpty() || !chance.percent(15) ? "" : "\n").append(one(Phrases.OPINIONS));
        }
        return text.toString();
    }

    /** Why somebody says no: the reason, then what was found otherwise. */
    String objection() {
        return one(Phrases.OBJECTIONS) + (chance.percent(40) ? opinion() : "");
    }

    private String filled(String phrase) {
        if (phrase.indexOf('{') < 0) {
            return phrase;
        }
        return phrase.replace("{街}", chance.oneOf(Phrases.STREETS))
                .replace("{号}", Integer.toString(chance.between(1, 980)))
                .replace("{室}", Integer.toString(chance.between(1, 24) * 100 + chance.between(1, 12)))
                .replace("{数}", Integer.toString(chance.between(18, 2400)))
                .replace("{人}", Integer.toString(chance.between(2, 60)))
                .replace("{米}", chance.between(0, 2) + "." + chance.between(1, 9))
                .replace("{天}", Integer.toString(chance.between(2, 15)));
    }
}
