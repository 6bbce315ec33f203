package org.caseledger.architecture.canary.wiring.adapters.store;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wiring of all kinds. No server starts it. */
public final class Wiring {

    private Wiring() {}

    /** Public, and offers beans only. */
    @Configuration(proxyBeanMethods = false)
    public static class Innocent {
        @Bean
        String word() {
            return "word";
        }
    }

    /** Public, and offers something else. */
    @Configuration(proxyBeanMethods = false)
    public static class DoesMore {
        /** Not a bean. */
        public String word() {
            return "word";
        }
    }

    /** Can be changed after binding. */
    @ConfigurationProperties("canary")
    static class Settings {
        private int limit;

        void setLimit(int next) {
            limit = next;
        }

        int limit() {
            return limit;
        }
    }

    /** Needs a container to come to life. */
    static class Injected {
        @Value("${canary}")
        private String value;

        @Autowired
        private DataSource database;

        private String other;

        @Autowired
        void setOther(String next) {
            other = next;
        }

        String all() {
            return value + database + other;
        }
    }
}
