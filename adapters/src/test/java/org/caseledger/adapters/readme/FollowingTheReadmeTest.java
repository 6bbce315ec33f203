package org.caseledger.adapters.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.caseledger.adapters.testing.Office;
import org.caseledger.application.catalogue.ServiceItems;
import org.caseledger.application.command.Envelope;
import org.caseledger.application.command.Ledger;
import org.caseledger.application.demo.DemoAccount;
import org.caseledger.application.demo.DemoItem;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.catalogue.CatalogueCommand.PublishServiceItem;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.event.OfficialTime;
import org.junit.jupiter.api.Test;

/** The journey in the README, by curl, as it stands there. */
class FollowingTheReadmeTest {

    private static final Pattern JOURNEY = Pattern.compile("<!-- journey.*?-->\\s*```bash\\n(.*?)```", Pattern.DOTALL);
    private static final int MUTATIONS = 9;

    private final Office office = office();

    /** Where the journey goes. */
    protected Office office() {
        return Office.open();
    }

    @Test
    void theJourneyOfACaseGoesAsTold() throws Exception {
        publish(DemoItem.FOOD);

        var lines = run(journey());

        assertThat(lines).hasSize(MUTATIONS + 2);
        assertThat(lines.subList(0, MUTATIONS))
                .allSatisfy(
                        line -> assertThat(line).contains("\"userErrors\":[]").doesNotContain("\"errors\""));
        assertThat(lines.get(MUTATIONS))
                .contains("\"status\":\"CLOSED\"", "\"totalCount\":11", "case.submitted", "case.rating-answered");
        assertThat(lines.get(MUTATIONS + 1)).contains("\"totalCount\":1", "\"status\":\"CLOSED\"");
    }

    private void publish(DemoItem item) {
        var occasion = new Occasion(
                DemoAccount.CATALOGUE_ADMIN.actor(),
                Channel.ONLINE,
                Clock.systemUTC().instant());
        if (office.bean(ServiceItems.class).find(item.code()).isEmpty()) {
            office.bean(Ledger.class)
                    .give(
                            new PublishServiceItem(
                                    item.code(), occasion, item.terms(), OfficialTime.dateOf(occasion.at())),
                            Envelope.plain("readme"));
        }
    }

    private static String journey() throws IOException {
        var matcher = JOURNEY.matcher(Files.readString(Path.of("../README.md")));
        assertThat(matcher.find()).as("The README tells the journey").isTrue();
        return matcher.group(1);
    }

    private List<String> run(String script) throws IOException, InterruptedException {
        assumeTrue(there("bash") && there("curl"), "bash or curl is not at hand, so this test is left out");
        var bash = new ProcessBuilder("bash", "-c", script).redirectErrorStream(true);
        bash.environment().put("BASE", office.address().toString());
        bash.environment().put("LC_ALL", "C.UTF-8");
        var process = bash.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }

    private static boolean there(String command) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "command -v " + command)
                        .redirectErrorStream(true)
                        .start()
                        .waitFor()
                == 0;
    }
}
