package org.caseledger.adapters.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caseledger.adapters.embedded.elasticsearch.EmbeddedElasticsearchServer;
import org.caseledger.adapters.embedded.postgres.EmbeddedPostgresServer;
import org.caseledger.adapters.machine.Folders;
import org.caseledger.adapters.machine.MachineFailureAnalyzer;
import org.caseledger.adapters.testing.Distribution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

class WiringTheEmbeddedServersTest {

    @TempDir
    Path folder;

    @Configuration(proxyBeanMethods = false)
    @ComponentScan({"org.caseledger.adapters.embedded", "org.caseledger.adapters.search.client"})
    static class Servers {}

    /** As a checkout below root's home is. */
    @BeforeEach
    void givenAPlaceThatIsClosedToOthers() throws IOException {
        assertThat(folder.toFile().setExecutable(false, false)).isTrue();
        assertThat(folder.toFile().setExecutable(true, true)).isTrue();
    }

    @AfterEach
    void removeTheSearchServersData() throws IOException {
        var data = folder.resolve("data").resolve("elasticsearch");
        if (Files.exists(data)) {
            Folders.delete(data.toRealPath());
        }
    }

    private ApplicationContextRunner ledger() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
                .withUserConfiguration(Servers.class)
                .withPropertyValues("caseledger.data-folder=" + folder.resolve("data"));
    }

    @Test
    void withNothingConfiguredBothServersServe() {
        ledger().withPropertyValues(
                        Distribution.PROPERTY + "=" + Distribution.quick().distribution(),
                        "caseledger.embedded.elasticsearch.quick-start=true")
                .run(context -> {
                    var database = JdbcClient.create(context.getBean(HikariDataSource.class));
                    assertThat(database.sql("select current_database()")
                                    .query(String.class)
                                    .single())
                            .isEqualTo("caseledger");
                    assertThat(context.getBean(ElasticsearchClient.class)
                                    .cluster()
                                    .health()
                                    .numberOfNodes())
                            .isOne();
                });
    }

    @Test
    void withBothConfiguredNothingEmbeddedStartsAndNoFolderIsMade() {
        ledger().withPropertyValues(
                        "spring.datasource.url=jdbc:postgresql://127.0.0.1:1/elsewhere",
                        "caseledger.elasticsearch.uris[0]=http://127.0.0.1:1")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(context).doesNotHaveBean(EmbeddedPostgresServer.class);
                    assertThat(context).doesNotHaveBean(EmbeddedElasticsearchServer.class);
                    assertThat(folder.resolve("data")).doesNotExist();
                });
    }

    @Test
    void withNeitherASearchClusterNorADistributionItSaysWhatToDo() {
        ledger().withSystemProperties(Distribution.PROPERTY + "=")
                .withPropertyValues(
                        "spring.datasource.url=jdbc:postgresql://127.0.0.1:1/elsewhere", Distribution.PROPERTY + "=")
                .run(context -> assertThat(new MachineFailureAnalyzer()
                                .analyze(context.getStartupFailure())
                                .getAction())
                        .contains("mvn spring-boot:run", "adapters/target/elasticsearch"));
    }
}
