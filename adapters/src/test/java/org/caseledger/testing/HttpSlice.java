package org.caseledger.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caseledger.adapters.machine.DataFolder;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * Everything between the network and the controllers, with {@link TellingFields} in the controllers' place. It stands
 * outside the packages that the ledger scans, so that a test that starts the whole ledger does not find it.
 */
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@ComponentScan(
        basePackages = {
            "org.caseledger.adapters.security",
            "org.caseledger.adapters.graphiql",
            "org.caseledger.adapters.graphql.error",
            "org.caseledger.adapters.graphql.limit",
            "org.caseledger.adapters.graphql.scalar",
            "org.caseledger.adapters.graphql.transport"
        },
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@Import(TellingFields.class)
public class HttpSlice {

    @Bean
    DataFolder dataFolder() throws IOException {
        var parent = Files.createDirectories(Path.of("target", "test-folders").toAbsolutePath());
        return DataFolder.open(Files.createTempDirectory(parent, "http-"));
    }
}
