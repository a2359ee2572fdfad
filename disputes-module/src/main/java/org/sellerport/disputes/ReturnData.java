package org.sellerport.disputes;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.sellerport.disputes.api.DisputeView;
import org.sellerport.disputes.api.ReturnParcel;
import org.sellerport.platform.InstantConverter;

/** How the goods went back, and what the seller said to it. */
@Embeddable
class ReturnData {

    @Column(name = "return_carrier")
    private String carrier;

    @Column(name = "return_tracking_no")
    private String trackingNo;

    @Convert(converter = InstantConverter.class)
    @Column(name = "return_shipped_at")
    private Instant shippedAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "return_confirmed_at")
    private Instant confirmedAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "return_contested_at")
    private Instant contestedAt;

    @Column(name = "return_contest")
    private String contest;

    protected ReturnData() {}

    ReturnData(ReturnParcel parcel, Instant at) {
        this.carrier = parcel.carrier();
        this.trackingNo = parcel.trackingNo();
        this.shippedAt = at;
    }

    void confirm(Instant at) {
        confirmedAt = at;
    }

    void contest(String text, Instant at) {
        contest = text;
        contestedAt = at;
    }

    DisputeView.Returned view() {
        return new DisputeView.Returned(
                new ReturnParcel(carrier, trackingNo), shippedAt, confirmedAt, contestedAt, contest);
    }
}
