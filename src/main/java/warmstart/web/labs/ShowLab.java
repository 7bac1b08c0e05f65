package warmstart.web.labs;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/** To be filled. */
final class ShowLab implements Handler {
    private final LabServices services;

    ShowLab(LabServices services) {
        this.services = services;
    }

    @Override
    public void handle(Context ctx) {
        ctx.result(services.labs().get().all().toString());
    }
}
