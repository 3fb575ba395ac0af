// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/call.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace dispatch {

//! What a person has begun to say about one call, and the station has not kept yet.
struct Draft {
    QString note{}; //!< of the sheet
    QString callbackNote{};
    QString attempt{}; //!< UUID of the callback that goes on; empty: none
    QString caller{}; //!< whom it calls, in words
    QString number{}; //!< chosen to dial, E.164
    std::optional<Instant> startedAt{}; //!< of that callback
    QString window{}; //!< agreed with the client
    Weekdays weekdays = 0;
    bool operator==(const Draft&) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == Draft{}; }
};

//! The drafts of this desk: in a file soon after each change, so that nothing typed is lost with the window,
//! the program or the machine. The file is written beside the window's thread.
class Drafts final : public QObject {
    Q_OBJECT

public:
    static constexpr int saveAfterMs = 300;
    static constexpr std::chrono::hours keptFor{24 * 30}; //!< an older draft is dropped when the file is read

    //! drafts.json in \a directory; an empty one keeps everything in memory only. A file that cannot be read
    //! is set aside as drafts.bad.json. \a clock must outlive this.
    Drafts(const QString& directory, const Clock& clock, QObject* parent = nullptr);
    ~Drafts() override; //!< keeps what waits to be kept

    //! Empty when there is none.
    [[nodiscard]] Draft draft(const CallId& call) const;
    //! An empty \a draft forgets it.
    void set(const CallId& call, const Draft& draft);
    //! The calls whose callback goes on, the oldest first.
    [[nodiscard]] std::vector<CallId> callbacks() const;
    //! False when the file could not be written the last time.
    [[nodiscard]] bool isKept() const { return m_kept; }

signals:
    void changed(const dispatch::CallId& call);
    void keptChanged(bool kept);

private:
    struct Entry {
        Draft draft{};
        Instant at{};
    };

    void read();
    void save();
    [[nodiscard]] QByteArray text() const;

    const Clock& m_clock;
    QString m_path{}; //!< empty: memory only
    QHash<CallId, Entry> m_entries{};
    QTimer m_later{};
    QThreadPool m_writer{}; //!< one thread: a later text never comes before an earlier one
    bool m_kept = true;
};

} // namespace dispatch
