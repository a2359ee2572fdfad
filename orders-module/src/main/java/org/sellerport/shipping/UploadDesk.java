package org.sellerport.shipping;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.TrackingNumberTaken;
import org.sellerport.shipping.api.Carriers;
import org.sellerport.shipping.api.ShipmentUploads;
import org.sellerport.shipping.api.Upload;

/** Tries uploads and applies them. */
@Stateless
@Local(ShipmentUploads.class)
public class UploadDesk implements ShipmentUploads {

    @Inject
    private Carriers carriers;

    @Inject
    private ShipmentTrial trial;

    @Inject
    private UploadStep step;

    @Inject
    private UploadTable uploads;

    @Override
    public long check(SellerId seller, String name, byte[] file, By by) {
        List<UploadRow> rows = UploadFile.read(file);
        List<UploadPlan.Entry> planned = new UploadPlan(rows, carriers.all()).entries(rows);
        Map<PlannedParcel, Optional<RuleViolation>> verdicts = tried(seller, planned, by);
        List<UploadPlan.Entry> judged = planned.stream()
                .map(entry -> entry.parcel() == null
                        ? entry
                        : new UploadPlan.Entry(
                                entry.row(),
                                entry.parcel(),
                                verdicts.get(entry.parcel()).orElse(null)))
                .toList();
        return uploads.keep(seller, name, judged, by);
    }

    /** Parcels of one order follow each other; a number that one has, no other can have. */
    private Map<PlannedParcel, Optional<RuleViolation>> tried(SellerId seller, List<UploadPlan.Entry> planned, By by) {
        Map<PlannedParcel, Optional<RuleViolation>> verdicts = new LinkedHashMap<>();
        Map<OrderNo, List<PlannedParcel>> accepted = new HashMap<>();
        Set<List<String>> numbers = new HashSet<>();
        for (UploadPlan.Entry entry : planned) {
            PlannedParcel parcel = entry.parcel();
            if (parcel == null || verdicts.containsKey(parcel)) {
                continue;
            }
            List<PlannedParcel> before = accepted.computeIfAbsent(parcel.order(), order -> new ArrayList<>());
            List<String> number = List.of(parcel.carrier(), parcel.trackingNo());
            Optional<RuleViolation> refusal = numbers.contains(number)
                    ? Optional.of(new TrackingNumberTaken(parcel.carrier(), parcel.trackingNo()))
                    : trial.refusal(seller, before, parcel, by);
            if (refusal.isEmpty()) {
                before.add(parcel);
                numbers.add(number);
            }
            verdicts.put(parcel, refusal);
        }
        return verdicts;
    }

    @Override
    public List<Upload.Summary> list(SellerId seller, Optional<Long> before, int limit) {
        return uploads.list(seller, before, limit);
    }

    @Override
    public Upload upload(SellerId seller, long id) {
        return uploads.upload(seller, id);
    }

    @Override
    public void apply(SellerId seller, long id, By by) {
        uploads.upload(seller, id);
        for (PlannedParcel parcel : uploads.ready(seller, id)) {
            try {
                step.ship(seller, id, parcel, by);
            } catch (RuleViolation refusal) {
                step.refuse(seller, id, parcel, refusal);
            }
        }
        uploads.applied(seller, id);
    }

    @Override
    public List<String> columns(String language) {
        return UploadFile.columns(language);
    }

    @Override
    public byte[] template(String language) {
        return UploadFile.template(language);
    }
}
