// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/call_source.h"

#include <QObject>

namespace dispatch {

//! Writes the whole journal under a filter into a file, page by page, without making anybody wait.
class JournalExport final : public QObject {
    Q_OBJECT

public:
    static constexpr int pageLines = 500;

    explicit JournalExport(CallSource& source, QObject* parent = nullptr);

    //! One at a time: ignored while one runs.
    void start(const JournalFilter& filter, const QString& path);
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    void progressed(qint64 lines);
    void finished(qint64 lines);
    void failed(const dispatch::Error& error);

private:
    void ask(quint64 before);
    void accept(const Result<std::vector<JournalLine>>& answer);
    void save();
    void finish(const Status& saved);

    CallSource& m_source;
    JournalFilter m_filter{};
    QString m_path{};
    QByteArray m_bytes{};
    quint64 m_before = 0;
    qint64 m_lines = 0;
    bool m_running = false;
};

} // namespace dispatch
