// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/attendance.h"
#include "core/link/desk_link.h"
#include "core/link/link_address.h"
#include "core/link/link_station.h"
#include "store_fixture.h"

#include <QSemaphore>
#include <QUuid>

#include <optional>

namespace dispatch {

//! What a window would have heard over a link.
class Desk final : public QObject {
    Q_OBJECT

public:
    explicit Desk(DeskLink& link)
        : m_link{link}
    {
        connect(&link, &DeskLink::changed, this, [this](const QList<Change>& news) {
            changes += news;
            ++batches;
        });
        connect(&link, &DeskLink::resyncNeeded, this, [this] { ++resyncs; });
        connect(&link, &DeskLink::statusMeasured, this, [this](const StationStatus& news) { status = news; });
        connect(&link, &DeskLink::attachedChanged, this, [this](bool attached) { attachments += attached; });
    }

    //! Sends a note and keeps the answers.
    void note(const CallId& call, const QString& text, const QString& id = newId())
    {
        send({.id = id, .author = QStringLiteral("Julie"), .action = AddNote{.call = call, .text = text}});
    }
    void send(const Command& command)
    {
        m_link.send(command, [this](const Result<quint64>& answer) {
            if (answer)
                seqs.append(*answer);
            else
                errors.append(answer.error().code);
        });
    }

    [[nodiscard]] quint64 lastSeq() const { return changes.isEmpty() ? 0 : changes.last().seq; }
    [[nodiscard]] static QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

    QList<Change> changes{};
    int batches = 0;
    int resyncs = 0;
    int attachments = 0;
    std::optional<StationStatus> status{};
    QList<quint64> seqs{}; //!< of the commands that were done
    QList<ErrorCode> errors{}; //!< of the others

private:
    DeskLink& m_link;
};

//! A store with a call "c1" and a station that listens for desks.
struct StationFixture : StoreFixture {
    Attendance attendance{clock};
    std::unique_ptr<LinkStation> station{};

    StationFixture()
    {
        open();
        // a commit is told a moment after its event is durable: not to the links of the test
        const auto told = std::make_shared<QSemaphore>();
        store->addCommitListener([told](const std::vector<Change>&) { told->release(); });
        if (!append({status(QStringLiteral("c1"), CallStatus::InProgress, 0)}))
            qFatal("the first event is not kept");
        told->acquire();
    }
    ~StationFixture() { station.reset(); } // before the store
    Q_DISABLE_COPY_MOVE(StationFixture)

    [[nodiscard]] QString address() const { return linkAddress(directory.path()).value_or({}); }

    void listen(const LinkLimits& limits = {})
    {
        station.reset();
        auto listening = LinkStation::listen(address(), *store, clock, attendance, limits);
        if (!listening)
            qFatal("the station does not listen: %s", qPrintable(listening.error().detail));
        station = *std::move(listening);
    }

    //! Appends \a count events of the call as fast as the store takes them. \return how many were kept.
    int appendMany(int count, const QString& call = QStringLiteral("c1"))
    {
        std::vector<std::future<AppendResult>> waiting;
        waiting.reserve(static_cast<size_t>(count));
        for (int i = 0; i < count; ++i) {
            std::vector<PendingEvent> one;
            one.push_back(
                {.event = said(call, QStringLiteral("said-%1").arg(++m_said), m_said, QStringLiteral("x"))});
            waiting.push_back(store->append(std::move(one)));
        }
        int kept = 0;
        for (auto& future : waiting)
            kept += future.get().has_value();
        return kept;
    }

private:
    int m_said = 0;
};

} // namespace dispatch
