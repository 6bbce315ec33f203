package org.caseledger.adapters.graphql.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseledger.adapters.testing.Following;
import org.caseledger.adapters.testing.Office;
import org.caseledger.adapters.testing.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Over server-sent events, as a browser does. */
@Timeout(60)
class FollowingACaseTest {

    private static final String PROGRESS =
            """
            subscription S($number: String!, $after: Position) {
              caseProgress(number: $number, after: $after) { sequence type position title } }""";

    private final Office office = Office.open();
    private final Scenario scenario = new Scenario(office);

    @Test
    void whatHappenedSinceThePlaceComesFirstAndThenWhatHappensEachOnceAndInOrder() {
        var number = scenario.acceptedCase();

        try (var following = follow(number, positionOf(number, 0))) {
            assertThat(types(following, 1)).containsExactly("case.accepted");

            scenario.granted(scenario.reviewed(number));

            assertThat(types(following, 3))
                    .containsExactly("case.review-recorded", "case.review-recorded", "case.granted");
        }
    }

    @Test
    void aClientThatComesBackMissesNothingAndSeesNothingTwice() {
        var number = scenario.acceptedCase();
        String last;
        try (var following = follow(number, positionOf(number, 0))) {
            last = following.next().at("/data/caseProgress/position").asString();
        }
        scenario.reviewed(number);

        try (var following = follow(number, last)) {
            assertThat(types(following, 2)).containsExactly("case.review-recorded", "case.review-recorded");
        }
    }

    private Following follow(String number, String after) {
        return office.as("clerk-li").follow(PROGRESS, Map.of("number", number, "after", after));
    }

    private static List<String> types(Following following, int count) {
        var types = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            types.add(following.next().at("/data/caseProgress/type").asString());
        }
        return types;
    }

    private String positionOf(String number, int sequence) {
        return office.as("clerk-li")
                .read(
                        "query Q($n: String!) { case(number: $n) { history { edges { node { position } } } } }",
                        Map.of("n", number))
                .at("/case/history/edges/" + sequence + "/node/position")
                .asString();
    }
}
