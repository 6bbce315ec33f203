package org.caseledger.adapters.graphql.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.adapters.testing.Wire;
import org.caseledger.testing.HttpTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class GivingWhatCannotBeTest {

    @LocalServerPort
    private int port;

    private Wire wire;

    @BeforeEach
    void aRunningLedger() {
        wire = new Wire(port);
    }

    @Test
    void aValueThatCannotBeIsNamed() {
        var answer = wire.ask("{ serviceItem(code: \"invalid\") { code } }");

        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
        assertThat(answer.json().at("/errors/0/extensions/reason").asString()).isEqualTo("CREDIT_CODE_LENGTH");
    }

    @Test
    void aVariableThatDoesNotFitIsNamed() {
        var answer = askCase("{\"n\":\"1\",\"at\":\"2026-03-02\"}");

        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
        assertThat(answer.message()).contains("'at'").contains("RFC 3339").doesNotContain("2026-03-02");
    }

    @Test
    void aMissingVariableIsNamed() {
        var answer = askCase("{}");

        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
        assertThat(answer.message()).contains("'n'");
    }

    @Test
    void anUnknownFieldIsNamed() {
        var answer = wire.ask("{ serviceItem(code: \"a\") { colour } }");

        assertThat(answer.code()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
        assertThat(answer.message()).contains("colour");
    }

    @Test
    void anUnknownFieldOfAnInputIsNamed() {
        var answer = wire.post(
                "application/json",
                "{\"query\":\"mutation($i: RateCaseInput!) { rateCase(input: $i) { position } }\",\"variables\":"
                        + "{\"i\":{\"number\":\"1\",\"grade\":\"SATISFIED\",\"colour\":1}}}");

        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
        assertThat(answer.message()).contains("colour");
    }

    @Test
    void aLiteralThatDoesNotFitIsNotRepeated() {
        var answer = wire.ask("{ case(number: \"1\", asOf: \"110105189912310015\") { number } }");

        assertThat(answer.code()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
        assertThat(answer.message()).contains("asOf").doesNotContain("110105189912310015", "StringValue");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'query':'query($v: [CaseStatus!]) { cases(filter: {status: $v}) { totalCount } }','variables':{'v':['#']}}",
                "{'query':'{ cases(filter: {status: [A#]}) { totalCount } }'}",
                "{'query':'query($v: Int) { cases(first: $v) { totalCount } }','variables':{'v':#}}",
                "{'query':'query A { __typename }','operationName':'#'}"
            })
    void whatTheClientGaveIsNotRepeated(String request) {
        var answer = wire.post(
                "application/json", request.replace("#", "110105189912310015").replace('\'', '"'));

        assertThat(answer.code()).isIn("BAD_REQUEST", "GRAPHQL_VALIDATION_FAILED");
        assertThat(answer.message()).doesNotContain("110105189912310015");
    }

    @Test
    void whatIsNotGraphQlIsTold() {
        var answer = wire.ask("{ serviceItem(");

        assertThat(answer.code()).isEqualTo("GRAPHQL_PARSE_FAILED");
        assertThat(answer.json().at("/errors/0/locations/0/line").asInt()).isEqualTo(1);
    }

    @Test
    void anOperationThatIsNotThereIsTold() {
        var answer = wire.post("application/json", "{\"query\":\"query A { __typename }\",\"operationName\":\"B\"}");

        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void aCursorOfAnotherListIsTold() {
        assertThat(wire.askAs("supervisor-sun", "{ ledger { totalCount } }").code())
                .isEqualTo("INVALID_CURSOR");
    }

    private Wire.Answer askCase(String variables) {
        return wire.post(
                "application/json",
                "{\"query\":\"query($n: String!, $at: DateTime) { case(number: $n, asOf: $at) { number } }\","
                        + "\"variables\":" + variables + "}");
    }
}
