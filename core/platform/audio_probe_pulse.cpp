// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/audio_probe.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

#include <QByteArray>

#include <pulse/pulseaudio.h>

#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

// what the server plays into when the machine has no device
constexpr auto standInSink = "auto_null"_L1;
// a server that leaves so many questions in a row without an answer hangs
constexpr int mostUnanswered = 3;

//! Asks a PulseAudio or PipeWire server. Everything below the constructor and the destructor runs on the
//! main loop's thread, or holds its lock, which that thread never keeps while it waits for the server.
class PulseProbe final : public AudioProbe {
public:
    explicit PulseProbe(AudioReport report)
        : m_report{std::move(report)}
        , m_loop{pa_threaded_mainloop_new()}
    {
        pa_mainloop_api* const api = pa_threaded_mainloop_get_api(m_loop);
        const timeval now{};
        m_timer = api->time_new(api, &now, &PulseProbe::onTimer, this);
        pa_threaded_mainloop_start(m_loop);
    }
    ~PulseProbe() override
    {
        pa_threaded_mainloop_stop(m_loop);
        drop();
        pa_threaded_mainloop_get_api(m_loop)->time_free(m_timer);
        pa_threaded_mainloop_free(m_loop);
    }
    Q_DISABLE_COPY_MOVE(PulseProbe)

    void setDevice(const QString& id) override
    {
        pa_threaded_mainloop_lock(m_loop);
        m_device = id.toUtf8();
        ask();
        pa_threaded_mainloop_unlock(m_loop);
    }

private:
    static void onTimer(pa_mainloop_api* api, pa_time_event* event, const timeval* /*at*/, void* self)
    {
        timeval next{};
        pa_timeval_add(pa_gettimeofday(&next),
            static_cast<pa_usec_t>(std::chrono::microseconds{audioProbeEvery}.count()));
        api->time_restart(event, &next);
        static_cast<PulseProbe*>(self)->tick();
    }
    static void onState(pa_context* context, void* self)
    {
        if (pa_context_get_state(context) == PA_CONTEXT_READY)
            static_cast<PulseProbe*>(self)->begin();
        else if (!PA_CONTEXT_IS_GOOD(pa_context_get_state(context)))
            static_cast<PulseProbe*>(self)->m_report({.known = true});
    }
    static void onEvent(
        pa_context* /*context*/, pa_subscription_event_type_t /*type*/, uint32_t /*index*/, void* self)
    {
        static_cast<PulseProbe*>(self)->ask();
    }
    static void onSink(pa_context* /*context*/, const pa_sink_info* info, int end, void* self)
    {
        static_cast<PulseProbe*>(self)->answer(info, end);
    }

    void tick()
    {
        if (m_context == nullptr || !PA_CONTEXT_IS_GOOD(pa_context_get_state(m_context))) {
            connect();
            return;
        }
        if (++m_unanswered > mostUnanswered)
            m_report({});
        ask();
    }

    void connect()
    {
        drop();
        m_context = pa_context_new(pa_threaded_mainloop_get_api(m_loop), "drain-fortin: audio watch");
        pa_context_set_state_callback(m_context, &PulseProbe::onState, this);
        // starting a server is the session's business, and would wait
        if (pa_context_connect(m_context, nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr) < 0)
            m_report({.known = true});
    }

    void begin()
    {
        pa_context_set_subscribe_callback(m_context, &PulseProbe::onEvent, this);
        const auto changes = static_cast<pa_subscription_mask_t>(
            PA_SUBSCRIPTION_MASK_SINK | PA_SUBSCRIPTION_MASK_SERVER | PA_SUBSCRIPTION_MASK_CARD);
        if (pa_operation* const asked = pa_context_subscribe(m_context, changes, nullptr, nullptr))
            pa_operation_unref(asked);
        ask();
    }

    //! Does nothing before the connection stands; a question under way is asked again after its answer.
    void ask()
    {
        if (m_context == nullptr || pa_context_get_state(m_context) != PA_CONTEXT_READY)
            return;
        if (m_question != nullptr) {
            m_again = true;
            return;
        }
        m_again = false;
        m_found = {.known = true, .reached = true};
        m_question = pa_context_get_sink_info_by_name(m_context,
            m_device.isEmpty() ? "@DEFAULT_SINK@" : m_device.constData(), &PulseProbe::onSink, this);
    }

    //! First the sink, if there is one, then the end.
    void answer(const pa_sink_info* info, int end)
    {
        if (end == 0) {
            m_found = read(*info);
            return;
        }
        m_unanswered = 0;
        pa_operation_unref(std::exchange(m_question, nullptr));
        m_report(m_found);
        if (m_again)
            ask();
    }

    static AudioState read(const pa_sink_info& info)
    {
        const QString id = QString::fromUtf8(info.name);
        const bool pulledOut
            = info.active_port != nullptr && info.active_port->available == PA_PORT_AVAILABLE_NO;
        if (id == standInSink || pulledOut)
            return {.known = true, .reached = true};
        return {.known = true,
            .reached = true,
            .present = true,
            .muted = info.mute != 0,
            .volume = static_cast<double>(pa_cvolume_max(&info.volume)) / PA_VOLUME_NORM,
            .device = id,
            .name = QString::fromUtf8(info.description)};
    }

    void drop()
    {
        if (m_question != nullptr) {
            pa_operation_cancel(m_question);
            pa_operation_unref(std::exchange(m_question, nullptr));
        }
        m_again = false;
        m_unanswered = 0;
        if (m_context == nullptr)
            return;
        pa_context_set_state_callback(m_context, nullptr, nullptr);
        pa_context_set_subscribe_callback(m_context, nullptr, nullptr);
        pa_context_disconnect(m_context);
        pa_context_unref(std::exchange(m_context, nullptr));
    }

    AudioReport m_report;
    pa_threaded_mainloop* m_loop;
    pa_time_event* m_timer = nullptr;
    pa_context* m_context = nullptr; //!< null before the first try to connect
    pa_operation* m_question = nullptr; //!< under way
    QByteArray m_device{}; //!< empty: the default one
    AudioState m_found{}; //!< by the question under way
    bool m_again = false; //!< something changed while a question was under way
    int m_unanswered = 0;
};

} // namespace

std::unique_ptr<AudioProbe> makeAudioProbe(AudioReport report)
{
    return std::make_unique<PulseProbe>(std::move(report));
}

} // namespace dispatch

#endif
