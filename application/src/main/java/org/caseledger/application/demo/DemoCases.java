package org.caseledger.application.demo;

import java.util.List;
import org.caseledger.domain.catalogue.RequiredMaterial;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.code.ReviewAction;
import org.caseledger.domain.code.Satisfaction;
import org.caseledger.domain.code.ServedParty;
import org.caseledger.domain.code.SpecialProcedure;
import org.caseledger.domain.delivery.DeliveryMethod;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.party.Party;

/** The stories of the demonstration: for every item, cases that have come to rest in each state that it can reach. */
final class DemoCases {

    private static final Channel[] CHANNELS = {Channel.WINDOW, Channel.ONLINE, Channel.MOBILE};
    private static final DeliveryMethod[] METHODS = DeliveryMethod.values();

    private final DemoDesk desk;
    private int told;

    DemoCases(DemoDesk desk) {
        this.desk = desk;
    }

    /** Tells all stories and returns how many cases they made. */
    int tell() {
        for (var item : DemoItem.values()) {
            waiting(item);
            reviewed(item);
            rated(item);
        }
        returned();
        declined();
        refused();
        suspended();
        withdrawn();
        granted();
        certified();
        appealed();
        return told;
    }

    private void waiting(DemoItem item) {
        submit(item, mandatory(item));
    }

    private void reviewed(DemoItem item) {
        var number = submit(item, mandatory(item));
        desk.accept(number);
        item.terms().stages().stream().findFirst().ifPresent(stage -> {
            var department = stage.departments().getFirst();
            desk.review(number, department, ReviewAction.PASS, "材料齐全，同意");
        });
    }

    private void rated(DemoItem item) {
        var applicant = applicant(item);
        var number = closed(item, applicant);
        var grade = Satisfaction.ofGrade(1 + told % 5);
        desk.rate(number, applicant, grade, grade.bad() ? "等候时间太长" : "服务热情，办理很快");
        if (grade.bad()) {
            desk.respond(number, item.terms().body());
        }
    }

    private void returned() {
        var open = desk.submit(DemoItem.FOOD, DemoPeople.HUAXIA, Channel.WINDOW, List.of("食品经营许可申请书"));
        desk.requestCorrections(open, List.of("营业执照", "经营场所平面图"));
        var done = desk.submit(DemoItem.FOOD, DemoPeople.ZHANG, Channel.WINDOW, List.of("食品经营许可申请书", "营业执照"));
        desk.requestCorrections(done, List.of("经营场所平面图"));
        desk.supplement(done, DemoPeople.ZHANG, List.of("经营场所平面图"));
        desk.accept(done);
        told += 2;
    }

    private void declined() {
        desk.decline(submit(DemoItem.MEDICAL, mandatory(DemoItem.MEDICAL)));
    }

    private void refused() {
        var number = submit(DemoItem.FOOD, mandatory(DemoItem.FOOD));
        desk.accept(number);
        desk.review(number, DemoUnits.FIRE, ReviewAction.SEND_BACK, "疏散通道宽度不足，存在消防安全隐患");
        desk.refuse(number, DemoUnits.MARKET);
    }

    private void suspended() {
        var number = submit(DemoItem.POLLUTION, mandatory(DemoItem.POLLUTION));
        desk.accept(number);
        desk.suspend(number, DemoUnits.ECOLOGY, SpecialProcedure.EXPERT_REVIEW, 15);
    }

    private void withdrawn() {
        var applicant = applicant(DemoItem.FOOD);
        var number = desk.submit(DemoItem.FOOD, applicant, Channel.ONLINE, mandatory(DemoItem.FOOD));
        desk.accept(number);
        desk.withdraw(number, applicant);
        told++;
    }

    private void appealed() {
        var number = closed(DemoItem.FOOD, DemoPeople.WANG);
        desk.rate(number, DemoPeople.WANG, Satisfaction.VERY_DISSATISFIED, "快递丢失");
        desk.appeal(number, DemoUnits.MARKET);
        desk.decideAppeal(number);
    }

    private void granted() {
        granted(DemoItem.TRANSPORT, applicant(DemoItem.TRANSPORT));
    }

    private void certified() {
        var number = granted(DemoItem.FOOD, DemoPeople.ZHANG);
        desk.issue(number, DemoUnits.MARKET);
    }

    private CaseNumber granted(DemoItem item, Party applicant) {
        var number = desk.submit(item, applicant, CHANNELS[told % CHANNELS.length], mandatory(item));
        told++;
        desk.accept(number);
        item.terms().stages().forEach(stage -> desk.review(number, stage));
        desk.grant(number, item.terms().body());
        return number;
    }

    private CaseNumber closed(DemoItem item, Party applicant) {
        var body = item.terms().body();
        var number = granted(item, applicant);
        if (item.terms().result().certificateTypeCode() != null) {
            desk.issue(number, body);
            desk.deliver(number, body, METHODS[told % METHODS.length]);
        }
        return number;
    }

    private CaseNumber submit(DemoItem item, List<String> materials) {
        var number = desk.submit(item, applicant(item), CHANNELS[told % CHANNELS.length], materials);
        told++;
        return number;
    }

    private Party applicant(DemoItem item) {
        return item.terms().served().contains(ServedParty.NATURAL_PERSON)
                ? DemoPeople.person(told)
                : DemoPeople.company(told);
    }

    private static List<String> mandatory(DemoItem item) {
        return item.terms().materials().stream()
                .filter(RequiredMaterial::mandatory)
                .map(RequiredMaterial::name)
                .toList();
    }
}
