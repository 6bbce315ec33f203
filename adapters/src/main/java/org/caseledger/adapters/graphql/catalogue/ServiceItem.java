package org.caseledger.adapters.graphql.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.caseledger.adapters.graphql.actor.Unit;
import org.caseledger.adapters.graphql.node.GlobalId;
import org.caseledger.adapters.graphql.node.Node;
import org.caseledger.application.catalogue.ServiceItemView;
import org.caseledger.application.catalogue.ServiceItemView.Version;
import org.caseledger.domain.catalogue.Fee;
import org.caseledger.domain.catalogue.ItemResult;
import org.caseledger.domain.catalogue.ItemTerms;
import org.caseledger.domain.catalogue.RequiredMaterial;
import org.caseledger.domain.catalogue.ServicePoint;
import org.caseledger.domain.code.AdministrativeLevel;
import org.caseledger.domain.code.BodyNature;
import org.caseledger.domain.code.CaseType;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.code.ItemType;
import org.caseledger.domain.code.ServedParty;
import org.jspecify.annotations.Nullable;

/** One version of a service item as the API shows it. */
public final class ServiceItem implements Node {

    private final ServiceItemView item;
    private final Version shown;

    private ServiceItem(ServiceItemView item, Version shown) {
        this.item = item;
        this.shown = shown;
    }

    /** The newest version. */
    public static ServiceItem newest(ServiceItemView item) {
        return new ServiceItem(item, item.newest());
    }

    /** The version in force on a day, or else the newest. */
    public static ServiceItem on(ServiceItemView item, LocalDate day) {
        var inForce = item.inForceOn(day);
        return new ServiceItem(item, inForce == null ? item.newest() : inForce);
    }

    /** A version by its number; null if there is none. */
    public static @Nullable ServiceItem numbered(@Nullable ServiceItemView item, int number) {
        var version = item == null ? null : item.numbered(number);
        return item == null || version == null ? null : new ServiceItem(item, version);
    }

    private ItemTerms terms() {
        return shown.terms();
    }

    @Override
    public String id() {
        return new GlobalId(GlobalId.Type.ITEM, item.code() + "/" + shown.number()).text();
    }

    public String code() {
        return item.code();
    }

    public int version() {
        return shown.number();
    }

    public int latestVersion() {
        return item.newest().number();
    }

    public LocalDate effectiveFrom() {
        return shown.effectiveFrom();
    }

    public boolean suspended() {
        return item.suspended() != null;
    }

    public String name() {
        return terms().name();
    }

    public @Nullable String basicCode() {
        return terms().basicCode();
    }

    public ItemType type() {
        return terms().type();
    }

    public CaseType caseType() {
        return terms().caseType();
    }

    public AdministrativeLevel level() {
        return terms().level();
    }

    public Unit body() {
        return Unit.of(terms().body());
    }

    public BodyNature bodyNature() {
        return terms().bodyNature();
    }

    public List<Unit> jointBodies() {
        return Unit.all(terms().jointBodies());
    }

    public String legalBasis() {
        return terms().legalBasis();
    }

    public List<ServedParty> served() {
        return inOrder(terms().served());
    }

    public List<Channel> channels() {
        return inOrder(terms().channels());
    }

    public String region() {
        return terms().region();
    }

    public boolean acrossRegions() {
        return terms().acrossRegions();
    }

    public int statutoryDays() {
        return terms().limits().statutoryDays();
    }

    public int promisedDays() {
        return terms().limits().promisedDays();
    }

    public @Nullable String limitNote() {
        return terms().limits().note();
    }

    public @Nullable String conditions() {
        return terms().conditions();
    }

    public List<RequiredMaterial> materials() {
        return terms().materials();
    }

    public List<ReviewStage> stages() {
        return terms().stages().stream()
                .map(stage -> new ReviewStage(stage.name(), Unit.all(stage.departments())))
                .toList();
    }

    public @Nullable Fee fee() {
        return terms().fee();
    }

    public ItemResult result() {
        return terms().result();
    }

    public ServicePoint service() {
        return terms().service();
    }

    /** A stage of review as the item prescribes it. */
    public record ReviewStage(String name, List<Unit> departments) {}

    private static <E extends Enum<E>> List<E> inOrder(Set<E> words) {
        return words.stream().sorted().toList();
    }
}
